import { describe, expect, it } from 'vitest'
import type { EvidenceRecord, RelationRecord, RelationType } from '../../../src/model'
import { strengthOf } from '../../../src/query/links/strength-of'
import { SMALL_GRAPH } from '../small-graph'

const base = SMALL_GRAPH.relations.find(({ type }) => type === 'accuse') as RelationRecord
const [piece] = base.evidence as [EvidenceRecord]
const documents = new Map(SMALL_GRAPH.documents.map((document) => [document.id, document]))

type Said = Partial<EvidenceRecord>
const relation = (type: RelationType, ...said: readonly Said[]): RelationRecord => ({
  ...base,
  type,
  evidence: said.map((change) => ({ ...piece, ...change })),
})
const [POST, MONDE] = [{ document: 'a' }, { document: 'b' }]

describe('the strength of what joins two entities', () => {
  it.each<readonly [string, readonly RelationRecord[], number]>([
    ['is the confidence of one sentence', [relation('accuse', { confidence: 0.6 })], 0.6],
    ['is 0 of nothing', [], 0],
    [
      'is the chance that not both of two sources are wrong',
      [relation('accuse', { ...POST, confidence: 0.6 }, { ...MONDE, confidence: 0.5 })],
      0.8,
    ],
    [
      'is that of the best sentence where one source says it twice',
      [relation('accuse', { confidence: 0.6 }, { confidence: 0.5 })],
      0.6,
    ],
    [
      'unites the sources of several relations',
      [relation('accuse', { ...POST, confidence: 0.6 }), relation('threaten', { ...MONDE, confidence: 0.5 })],
      0.8,
    ],
    [
      'counts a copy with its original',
      [relation('accuse', { confidence: 0.6 }, { ...MONDE, copyOf: 'a', confidence: 0.6 })],
      0.6,
    ],
    ['is a quarter for a weak link', [relation('discuss', { confidence: 0.6 })], 0.15],
    ['is a quarter where all is negated', [relation('accuse', { confidence: 0.6, negated: true })], 0.15],
    [
      'is a quarter where all is hypothetical',
      [relation('accuse', { confidence: 0.6, modality: 'hypothetical' })],
      0.15,
    ],
    [
      'is not raised by what is negated beside a claim',
      [relation('accuse', { confidence: 0.6 }, { ...MONDE, confidence: 0.9, negated: true })],
      0.6,
    ],
    [
      'is a quarter of all where that is more than a doubtful claim',
      [relation('accuse', { confidence: 0.1 }), relation('discuss', { ...MONDE, confidence: 0.9 })],
      0.2275,
    ],
    ['is 0 for comention', [relation('comention', { confidence: 0.6 })], 0],
    ['has no digits that are only noise', [relation('accuse', { confidence: 1 / 3 })], 0.333333],
  ])('%s', (_, relations, expected) => expect(strengthOf(relations, documents)).toBe(expected))
})
