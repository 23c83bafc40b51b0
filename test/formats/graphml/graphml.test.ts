import Graph from 'graphology'
import { parse } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { graphml } from '../../../src/formats'
import type { GraphData } from '../../../src/model'
import { SMALL_GRAPH } from '../../query/small-graph'
import { HOSTILE_GRAPH } from '../hostile-graph'

const textOf = (data: GraphData): string => [...graphml(data)].join('')
const ACCUSE = 'person:emmanuel-macron|accuse|country:RU'
/** Its edges have their ids as attributes. */
const edgeOf = (graph: Graph) => graph.getEdgeAttributes(graph.findEdge((_, { id }) => id === ACCUSE))
const MACRON = 'person:emmanuel-macron'

describe('GraphML', () => {
  it('is directed, in the namespace that readers look for', () => {
    const text = textOf(SMALL_GRAPH)
    expect(text).toContain('<graphml xmlns="http://graphml.graphdrawing.org/xmlns">')
    expect(text).toContain('edgedefault="directed"')
  })

  it('declares each key once, of a type that yEd and Cytoscape know, and uses no other', () => {
    const text = textOf(SMALL_GRAPH)
    const declared = [...text.matchAll(/<key id="([\w-]+)" for="(?:node|edge)" attr.name="\w+" attr.type="(\w+)"\/>/g)]
    expect(declared).toHaveLength(text.match(/<key /g)?.length ?? 0)
    const ids = declared.map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(declared.map(([, , type]) => type))).toEqual(new Set(['string', 'int', 'double', 'boolean']))
    const used = [...text.matchAll(/<data key="([\w-]+)">/g)].map(([, id]) => id)
    expect(used.filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each([SMALL_GRAPH, HOSTILE_GRAPH])('is read by graphology', (data) => {
    const graph = parse(Graph, textOf(data))
    expect([graph.order, graph.size, graph.type]).toEqual([data.entities.length, data.relations.length, 'directed'])
    expect(graph.getNodeAttributes(MACRON)).toMatchObject({ entityType: 'person', mentions: 4, x: 5, y: -2.5, size: 9 })
    expect(edgeOf(graph)).toMatchObject({
      relation: 'accuse',
      quadrant: 'verbal conflict',
      score: -3,
      weight: 2,
      reciprocal: false,
    })
    expect(JSON.parse(edgeOf(graph)['evidence'])).toHaveLength(2)
  })

  it('says of each sentence where it is from', () => {
    const graph = parse(Graph, textOf(SMALL_GRAPH))
    const [first] = JSON.parse(edgeOf(graph)['evidence'])
    const { id, body, text, ...origin } = SMALL_GRAPH.documents[0] ?? {}
    expect(first).toMatchObject({ document: id, origin })
    expect(first.origin).not.toHaveProperty('text', text)
    expect(first.origin).not.toHaveProperty('body', body)
  })

  it('comes in pieces, not in lines', () => {
    expect([...graphml(SMALL_GRAPH)]).toHaveLength(1)
    const copies = Array.from({ length: 200 }, (_, index) => ({ ...SMALL_GRAPH.relations[0], id: `r${index}` }))
    const large = { ...SMALL_GRAPH, relations: copies as GraphData['relations'] }
    const sizes = [...graphml(large)].map(({ length }) => length)
    expect(sizes.length).toBeGreaterThan(1)
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(65_536)
  })

  it.each([
    ['\u0000', 'country:\u0000'],
    ['half a surrogate pair', 'country:\udc00'],
  ])('refuses an id that XML can’t hold, for it would be another: %j', (_, id) => {
    const entities = SMALL_GRAPH.entities.map((entity) => ({ ...entity, id }))
    const nodes = SMALL_GRAPH.nodes.map((node) => ({ ...node, id }))
    expect(() => textOf({ ...SMALL_GRAPH, entities, nodes })).toThrow('has characters that XML can')
  })
})
