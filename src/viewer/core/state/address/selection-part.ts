import { PATH_ORDERS } from '../../../../query'
import { MOST_STEPS, NO_PATH, type PathSelection, type Selection } from '../selection'
import type { EvidencePlace } from '../viewer-state'
import type { AddressPart } from './address-part'
import { oneOf, wholeNumber } from './read-words'

export const selectionPart: AddressPart<'selected' | 'evidence'> = {
  write({ selected, evidence }, words) {
    for (const [name, word] of selected ? wordsOf(selected) : []) words.set(name, word)
    if (evidence) words.set('sentence', `${evidence.start}-${evidence.document}`)
  },
  read: (words) => ({ selected: readSelection(words), evidence: readEvidence(words.get('sentence')) }),
}

function wordsOf(selected: Selection): readonly (readonly [name: string, word: string])[] {
  if (selected.kind === 'pair')
    return [
      ['entity', selected.id],
      ['with', selected.other],
    ]
  return selected.kind === 'path' ? wordsOfPath(selected) : [[selected.kind, selected.id]]
}

const wordsOfPath = ({ from, to, order, maxHops, choice }: PathSelection) => [
  ['path', order] as const,
  ...(from === null ? [] : [['from', from] as const]),
  ...(to === null ? [] : [['to', to] as const]),
  ...(maxHops === NO_PATH.maxHops ? [] : [['steps', `${maxHops}`] as const]),
  ...(choice === NO_PATH.choice ? [] : [['choice', `${choice}`] as const]),
]

function readSelection(words: URLSearchParams): Selection | null {
  const [entity, relation, other] = ['entity', 'relation', 'with'].map((name) => words.get(name))
  const path = readPath(words)
  if (path) return path
  if (entity && other) return { kind: 'pair', id: entity, other }
  if (entity) return { kind: 'entity', id: entity }
  return relation ? { kind: 'relation', id: relation } : null
}

function readPath(words: URLSearchParams): PathSelection | null {
  const order = oneOf(PATH_ORDERS, words.get('path'))
  if (!order) return null
  return {
    kind: 'path',
    from: words.get('from') || null,
    to: words.get('to') || null,
    order,
    maxHops: Math.min(MOST_STEPS, wholeNumber(words.get('steps')) || NO_PATH.maxHops),
    choice: wholeNumber(words.get('choice')) ?? NO_PATH.choice,
  }
}

function readEvidence(written: string | null): EvidencePlace | null {
  const [first = '', ...rest] = written?.split('-') ?? []
  const start = wholeNumber(first)
  const document = rest.join('-')
  return start === null || document === '' ? null : { document, start }
}
