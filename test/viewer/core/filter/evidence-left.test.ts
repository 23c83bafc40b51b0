import { describe, expect, it } from 'vitest'
import type { DocumentRecord, RelationRecord } from '../../../../src/model'
import { Lookup } from '../../../../src/query'
import { evidenceLeft } from '../../../../src/viewer/core/filter/evidence-left'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/viewer/core/filter/filters'
import { readRecords } from '../../../../src/viewer/data/read-records'
import { fixtureRelation } from '../../../browser/support/fixture-relation'
import { makeFixtureGraph } from '../../../browser/support/make-fixture-graph'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const files = makeFixtureGraph()
const graph = fixtureViewerGraph()
const relations = readRecords<RelationRecord>('relations.jsonl', files['relations.jsonl'])
const lookup = new Lookup({
  documents: readRecords<DocumentRecord>('documents.jsonl', files['documents.jsonl']),
  entities: [...graph.entities.values()],
  mentions: [],
  attributions: [],
  relations,
  judgements: [],
  nodes: [],
})
const ACCUSE = fixtureRelation('person:ada-voss', 'accuse', 'country:XS')

const left = (filters: Partial<Filters>) => {
  const relation = relations.find(({ id }) => id === ACCUSE)
  return relation ? evidenceLeft(graph, { ...DEFAULT_FILTERS, ...filters }, lookup, relation) : null
}

describe('the evidence that filters leave of a relation', () => {
  it('is what has all that they ask of evidence, counted anew', () => {
    expect(left({ since: '2031-04-05' })).toMatchObject({ weight: 1, sources: 1, firstSeen: '2031-04-05' })
    expect(left({ hiddenVoices: new Set(['attributed']) })?.evidence.map(({ date }) => date)).toEqual(['2031-04-02'])
  })

  it('is all of it where they only ask something of relations and entities', () => {
    expect(left({ hiddenRelationTypes: new Set(['accuse']), leastSources: 9, onlyDenied: true })?.weight).toBe(2)
  })

  it('is none where none has it', () => {
    expect(left({ until: '1999' })).toBeNull()
  })
})
