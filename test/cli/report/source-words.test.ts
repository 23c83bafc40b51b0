import { describe, expect, it } from 'vitest'
import { sourceWords } from '../../../src/cli/report/source-words'
import type { RelationRow } from '../../../src/formats'
import { relationRow } from '../../../src/formats'
import type { RelationRecord } from '../../../src/model'
import { lookup } from '../../../src/query'
import { SMALL_GRAPH } from '../../query/small-graph'

const relation = SMALL_GRAPH.relations.find(({ type }) => type === 'accuse') as RelationRecord
const row = relationRow(lookup(SMALL_GRAPH), relation)

describe('the sources of a relation in words', () => {
  it.each<[string, Partial<RelationRow>, string]>([
    [
      'are counted and named',
      { sources: 2, sourceNames: ['Azernews', 'iNewsToday'] },
      'two independent sources (Azernews, iNewsToday)',
    ],
    ['are one', { sources: 1, sourceNames: ['Azernews'] }, 'one independent source (Azernews)'],
    [
      'are only counted where they are not known by name',
      { sources: 1, sourceNames: ['a', 'b'] },
      'one independent source',
    ],
    [
      'are many',
      { sources: 14, sourceNames: Array.from({ length: 14 }, (_, i) => `Paper ${i + 1}`) },
      '14 independent sources (Paper 1, Paper 2, Paper 3, Paper 4, Paper 5 and 9 more)',
    ],
    ['cannot move the cursor', { sources: 1, sourceNames: ['\u001b[2JPaper'] }, 'one independent source ( [2JPaper)'],
  ])('%s', (_, more, words) => {
    expect(sourceWords({ ...row, ...more })).toBe(words)
  })

  it('tell how many copies there are', () => {
    const [piece] = row.evidence
    if (!piece) throw new Error('no evidence')
    const copy = { ...piece, document: 'b', copyOf: piece.document }
    expect(sourceWords({ ...row, sources: 1, sourceNames: ['A'], evidence: [piece, copy] })).toBe(
      'one independent source (A); one copy',
    )
    expect(sourceWords({ ...row, sources: 1, sourceNames: ['A'], evidence: [piece, copy, copy, copy] })).toMatch(
      /; three copies$/,
    )
  })

  it('come from the evidence itself', () => {
    expect(row.sourceNames).toHaveLength(row.sources)
  })
})
