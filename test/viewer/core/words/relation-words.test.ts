import { describe, expect, it } from 'vitest'
import type { DocumentRecord, RelationRecord } from '../../../../src/model'
import type { ViewerRelation } from '../../../../src/viewer/core/graph/viewer-graph'
import { backingWords, publishedWords, type RelationContext } from '../../../../src/viewer/core/words/relation-words'
import { readRecords } from '../../../../src/viewer/data/read-records'
import { makeFixtureGraph } from '../../../browser/support/make-fixture-graph'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const files = makeFixtureGraph()
const graph = fixtureViewerGraph()
const records = readRecords<RelationRecord>('relations.jsonl', files['relations.jsonl'])
const documents = new Map(
  readRecords<DocumentRecord>('documents.jsonl', files['documents.jsonl']).map((document) => [document.id, document]),
)

function accusation(): { readonly relation: ViewerRelation; readonly context: RelationContext } {
  const record = records.find(({ type }) => type === 'accuse')
  const relation = graph.relations.get(record?.id ?? '')
  if (!record || !relation) throw new Error('the fixture accuses nobody')
  return { relation, context: { graph, evidence: record.evidence, documents } }
}

describe('what a relation rests on, in words', () => {
  it('names the independent sources, and counts what is copied', () => {
    const { relation, context } = accusation()
    expect(backingWords(relation, context)).toBe(
      '2 sentences from two independent sources (Northern Wire, The Harbour Post); one copy',
    )
  })

  it('only counts them where the sentences are missing', () => {
    const { relation, context } = accusation()
    expect(backingWords(relation, { ...context, evidence: [] })).toBe('2 sentences from two independent sources')
  })
})

describe('when a relation was reported', () => {
  it.each([
    [null, null, 'Published at an unknown date'],
    ['2031-04', '2031-04', 'Published 2031-04'],
    ['2031-04-02', '2031-04-05', 'Published 2031-04-02 to 2031-04-05'],
  ])('from %s to %s', (firstSeen, lastSeen, words) => {
    expect(publishedWords({ ...accusation().relation, firstSeen, lastSeen })).toBe(words)
  })
})
