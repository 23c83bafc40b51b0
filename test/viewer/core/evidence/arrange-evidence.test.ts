import { describe, expect, it } from 'vitest'
import type { EvidenceRecord, SourcedDocument } from '../../../../src/model'
import {
  arrangeEvidence,
  EVIDENCE_ORDERS,
  type EvidenceOrder,
} from '../../../../src/viewer/core/evidence/arrange-evidence'
import { carriersOf } from '../../../../src/viewer/core/evidence/carriers-of'
import { cutGroups } from '../../../../src/viewer/core/evidence/cut-groups'

const DOCUMENTS: ReadonlyMap<string, SourcedDocument> = new Map([
  ['a', { outlet: 'post', agency: null, copyOf: null }],
  ['b', { outlet: 'wire', agency: null, copyOf: null }],
  ['c', { outlet: 'post', agency: 'wire', copyOf: 'b' }],
])

const piece = (
  document: string,
  date: string | null,
  confidence: number,
  copyOf: string | null = null,
): EvidenceRecord => ({
  document,
  start: 0,
  end: 1,
  text: '',
  sourceMention: [0, 1],
  targetMention: [0, 1],
  predicate: null,
  negated: false,
  modality: 'asserted',
  attributedTo: null,
  attribution: null,
  quoted: false,
  date,
  dateFrom: null,
  copyOf,
  relayedFrom: null,
  rule: 'r',
  circumstances: [],
  confidence,
})

const EVIDENCE = [
  piece('a', '2017-02', 0.5),
  piece('a', null, 0.9),
  piece('b', '2017-01', 0.7),
  piece('c', '2017-03', 0.7, 'b'),
]

const arranged = (order: EvidenceOrder) =>
  arrangeEvidence(EVIDENCE, order, DOCUMENTS).map(({ pieces }) => pieces.map((one) => one.piece.date))

describe('evidence in an order', () => {
  it('stands by source, within each by date', () => {
    expect(arranged('source')).toEqual([['2017-01'], ['2017-02', null]])
  })

  it('stands together by date, what has none last', () => {
    expect(arranged('date')).toEqual([['2017-01', '2017-02', null]])
  })

  it('stands together with the surest first', () => {
    expect(arranged('confidence')).toEqual([[null, '2017-01', '2017-02']])
  })

  it.each(EVIDENCE_ORDERS)('is nothing where there is none: by %s', (order) => {
    expect(arrangeEvidence([], order, DOCUMENTS)).toEqual([])
  })
})

describe('who carried the word of a source', () => {
  it('are the outlets of its sentences and of their copies, each once', () => {
    const [wire] = arrangeEvidence(EVIDENCE, 'source', DOCUMENTS)
    expect(carriersOf(wire?.pieces ?? [], DOCUMENTS)).toEqual(['wire', 'post'])
  })
})

describe('a page of groups', () => {
  const groups = [{ pieces: [1, 2, 3] }, { pieces: [4] }, { pieces: [5, 6] }]

  it.each([
    [0, 2, [{ pieces: [1, 2] }]],
    [2, 5, [{ pieces: [3] }, { pieces: [4] }, { pieces: [5] }]],
    [4, 9, [{ pieces: [5, 6] }]],
    [6, 8, []],
  ])('has the pieces from %d up to %d, and no group without any', (from, to, page) => {
    expect(cutGroups(groups, from, to)).toEqual(page)
  })
})
