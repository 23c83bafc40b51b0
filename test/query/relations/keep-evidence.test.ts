import { describe, expect, it } from 'vitest'
import type { EvidenceRecord, RelationRecord } from '../../../src/model'
import { keepEvidence } from '../../../src/query/relations/keep-evidence'
import { SMALL_GRAPH } from '../small-graph'

const base = SMALL_GRAPH.relations.find(({ type }) => type === 'accuse') as RelationRecord
const [first, second] = base.evidence as [EvidenceRecord, EvidenceRecord]
const documentById = new Map(SMALL_GRAPH.documents.map((document) => [document.id, document]))

describe('a relation with part of its evidence', () => {
  it('counts a sentence and its copy once', () => {
    const copy = { ...first, document: 'b', copyOf: first.document }
    const relation = { ...base, weight: 2, sources: 2, evidence: [first, copy, second] }
    expect(keepEvidence(relation, [first, copy], documentById)).toMatchObject({ weight: 1, sources: 1 })
  })

  it('counts a copy once that differs by a word from its original', () => {
    const copy = { ...first, document: 'b', copyOf: first.document, text: `${first.text} (edited)` }
    const relation = { ...base, weight: 2, sources: 2, evidence: [first, copy, second] }
    expect(keepEvidence(relation, [first, copy], documentById).weight).toBe(1)
  })

  it('counts a copy whose original is left out', () => {
    const copy = { ...first, document: 'b', copyOf: first.document }
    const relation = { ...base, evidence: [first, copy] }
    expect(keepEvidence(relation, [copy], documentById)).toMatchObject({ weight: 1, sources: 1 })
  })

  it('is seen when its originals were published, not when they were copied', () => {
    const published = (document: EvidenceRecord): string | null =>
      documentById.get(document.document)?.published ?? null
    const copy = { ...second, copyOf: first.document }
    const relation = { ...base, evidence: [first, copy, second] }
    expect(published(first)).not.toBe(published(copy))
    expect(keepEvidence(relation, [first, copy], documentById).lastSeen).toBe(published(first))
    expect(keepEvidence(relation, [copy], documentById).lastSeen).toBe(published(copy))
  })

  it('never has more sources than the whole', () => {
    const relation = { ...base, sources: 1, evidence: [first, second, { ...second, start: 0 }] }
    expect(keepEvidence(relation, [first, second], documentById).sources).toBe(1)
  })

  it('is the same record where nothing is left out', () => {
    expect(keepEvidence(base, base.evidence, documentById)).toBe(base)
  })
})
