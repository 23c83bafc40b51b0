import { isBeginningOf, isGivenName, mayBeGivenName, nameParts } from '../language'
import type { Mention, Sentence } from '../model'
import { placeOf } from './cluster'

/**
 * "George and Laura Bush": a first name joined by "and" to a full name shares its surname, unless the article gives that first name a
 * fuller name of its own. The full names ("George Bush"), by the mention of the first name.
 */
export function sharedSurnames(
  named: readonly Mention[],
  sentences: readonly Sentence[],
): ReadonlyMap<Mention, string> {
  const persons = named.filter(({ type, form }) => type === 'person' && form === 'name')
  const tokensById = new Map(sentences.map(({ id, tokens }) => [id, tokens]))
  const byStart = new Map(persons.map((mention) => [placeOf(mention, mention.tokens.start), mention]))
  const fullNames = persons.map(({ text }) => nameParts(text)).filter((parts) => parts.length > 1)
  const fullNameOf = new Map<Mention, string>()
  for (const mention of persons) {
    const { sentenceId, tokens, text } = mention
    const parts = nameParts(text)
    const joiner = tokensById.get(sentenceId)?.[tokens.end]?.normal ?? ''
    const [given = '', ...surname] = byStart.get(placeOf(mention, tokens.end + 1))?.text.split(/\s+/u) ?? []
    const isShared = parts.length === 1 && isGivenName(text) && ['and', '&'].includes(joiner)
    if (
      isShared &&
      surname.length > 0 &&
      mayBeGivenName(given) &&
      !fullNames.some((name) => isBeginningOf(parts, name))
    )
      fullNameOf.set(mention, `${text} ${surname.join(' ')}`)
  }
  return fullNameOf
}
