import type { Correction, EntityAnchor, SplitCorrection } from '../../model'
import { aType } from '../../run/node'
import { plainText } from '../terminal/plain-text'

/** A correction in words, as it was when the user made it. */
export function correctionWords(correction: Correction): string {
  switch (correction.action) {
    case 'merge': {
      const [first, ...others] = correction.entities.map(quoted)
      return `${first} is also ${others.join(', ')}`
    }
    case 'split':
      return `${partWords(correction)} is not ${quoted(correction.entity)}`
    case 'rename':
      return `${quoted(correction.entity)} is called "${plainText(correction.name)}"`
    case 'hide':
      return `${quoted(correction.entity)} is not shown`
    case 'retype':
      return `${quoted(correction.entity)} is ${aType(correction.type)}`
  }
}

const quoted = ({ name, type }: EntityAnchor): string => `"${plainText(name)}" (${type})`

function partWords({ names, documents, mentions, as }: SplitCorrection): string {
  const what = [
    ...names.map((name) => `"${plainText(name)}"`),
    ...documents.map(({ path }) => `in ${plainText(path)}`),
    ...mentions.map(({ text, start, end }) => `"${plainText(text)}" at ${start}-${end}`),
  ]
  return `what is ${what.join(', ')}${as === null ? '' : `, called "${plainText(as)}",`}`
}
