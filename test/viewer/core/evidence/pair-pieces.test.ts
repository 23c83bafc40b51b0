import { describe, expect, it } from 'vitest'
import type { RelationRecord } from '../../../../src/model'
import { conflictAndCooperation } from '../../../../src/viewer/core/evidence/conflict-and-cooperation'
import { directionOf } from '../../../../src/viewer/core/evidence/direction-of'
import { pairPieces } from '../../../../src/viewer/core/evidence/pair-pieces'
import { topicsOf } from '../../../../src/viewer/core/graph/topics-of'
import { readRecords } from '../../../../src/viewer/data/read-records'
import { makeFixtureGraph } from '../../../browser/support/make-fixture-graph'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const relations = readRecords<RelationRecord>('relations.jsonl', makeFixtureGraph()['relations.jsonl'])
const graph = fixtureViewerGraph()

describe('the evidence of several relations', () => {
  it('stands by date, each piece with its relation, copies under their origin', () => {
    const pieces = pairPieces(relations.filter(({ type }) => ['accuse', 'consult', 'reject'].includes(type)))
    expect(pieces.map(({ relation, piece, copies }) => [piece.date, relation.type, copies.length])).toEqual([
      ['2031-04-02', 'accuse', 0],
      ['2031-04-02', 'reject', 0],
      ['2031-04-05', 'consult', 0],
      ['2031-04-05', 'accuse', 1],
    ])
  })
})

describe('the direction of a relation', () => {
  it.each([
    ['a', false, 'above'],
    ['b', false, 'below'],
    ['a', true, 'both'],
    ['b', true, 'both'],
  ])('from %s, both ways: %s, lies %s', (source, reciprocal, lane) => {
    expect(directionOf({ source, reciprocal }, 'a')).toBe(lane)
  })
})

describe('conflict and cooperation', () => {
  it('are counted in sentences, what is neither left out', () => {
    const all = [...graph.relations.values()]
    const of = (...types: readonly string[]) => conflictAndCooperation(all.filter(({ type }) => types.includes(type)))
    expect(of('accuse', 'reject', 'consult', 'lead', 'comention')).toEqual({ conflict: 3, cooperation: 1 })
    expect(conflictAndCooperation([])).toEqual({ conflict: 0, cooperation: 0 })
  })
})

describe('topics', () => {
  it('are those that sentences name together with an entity', () => {
    expect(topicsOf(graph, 'person:ada-voss')).toEqual([{ id: 'topic:fishing-quota', weight: 1 }])
    expect(topicsOf(graph, 'person:mira-sol')).toEqual([])
  })
})
