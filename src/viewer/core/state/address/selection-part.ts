import { PATH_ORDERS } from '../../../../query'
import type { Selection } from '../selection'
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
  if (selected.kind === 'path')
    return [
      ['path', selected.order],
      ...(selected.from === null ? [] : [['from', selected.from] as const]),
      ...(selected.to === null ? [] : [['to', selected.to] as const]),
    ]
  return [[selected.kind, selected.id]]
}

function readSelection(words: URLSearchParams): Selection | null {
  const order = oneOf(PATH_ORDERS, words.get('path'))
  const [entity, relation, other] = ['entity', 'relation', 'with'].map((name) => words.get(name))
  if (order) return { kind: 'path', from: words.get('from') || null, to: words.get('to') || null, order }
  if (entity && other) return { kind: 'pair', id: entity, other }
  if (entity) return { kind: 'entity', id: entity }
  return relation ? { kind: 'relation', id: relation } : null
}

function readEvidence(written: string | null): EvidencePlace | null {
  const [first = '', ...rest] = written?.split('-') ?? []
  const start = wholeNumber(first)
  const document = rest.join('-')
  return start === null || document === '' ? null : { document, start }
}
