import Graph from 'graphology'
import { describe, expect, it } from 'vitest'
import { json } from '../../../src/formats'
import { toGraphology } from '../../../src/graphology'
import { SMALL_GRAPH } from '../../query/small-graph'
import { HOSTILE_GRAPH } from '../hostile-graph'

describe('the graph as JSON', () => {
  it.each([SMALL_GRAPH, HOSTILE_GRAPH])('without its sentences is exactly the serialized form', (data) => {
    expect(JSON.parse([...json(data, { evidence: false })].join(''))).toEqual(toGraphology(data))
  })

  it('is opened by graphology, directed and multi', () => {
    const graph = Graph.from(JSON.parse([...json(SMALL_GRAPH)].join('')))
    expect([graph.type, graph.multi]).toEqual(['directed', true])
    expect([graph.order, graph.size]).toEqual([SMALL_GRAPH.entities.length, SMALL_GRAPH.relations.length])
  })

  it('of an empty graph is opened too', () => {
    const empty = { ...SMALL_GRAPH, entities: [], relations: [], nodes: [] }
    expect(Graph.from(JSON.parse([...json(empty)].join(''))).order).toBe(0)
  })

  it('gives nodes the attributes that are promised', () => {
    const graph = Graph.from(toGraphology(SMALL_GRAPH))
    const promised = ['aliases', 'color', 'community', 'documents', 'entityType', 'label', 'mentions', 'size', 'x', 'y']
    expect(Object.keys(graph.getNodeAttributes('person:emmanuel-macron')).sort()).toEqual(promised)
    expect(graph.getNodeAttribute('country:FR', 'countryCode')).toBe('FR')
  })

  it('gives edges the attributes that are promised, and the id of the relation as key', () => {
    const graph = Graph.from(toGraphology(SMALL_GRAPH))
    const promised = [
      'denialCount',
      'deniedBy',
      'denies',
      'firstSeen',
      'label',
      'lastSeen',
      'reciprocal',
      'relation',
      'sources',
      'weight',
    ]
    for (const { id } of SMALL_GRAPH.relations)
      expect(Object.keys(graph.getEdgeAttributes(id)).sort()).toEqual(promised)
  })

  it('has comention, being complete', () => {
    expect(toGraphology(SMALL_GRAPH).edges.some(({ attributes }) => attributes?.relation === 'comention')).toBe(true)
  })
})
