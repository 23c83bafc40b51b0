import Graph from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { gexf, graphml, json } from '../../../src/formats'
import { expectRead, type ReadGraph } from './expect-read'
import { READERS_GRAPH } from './readers-graph'

const textOf = (pieces: Iterable<string>): string => [...pieces].join('')

/** The key of an edge is its id, where the format has one. */
const readOf = (graph: Graph): ReadGraph => ({
  directed: graph.type === 'directed',
  nodes: Object.fromEntries(graph.mapNodes((key, attributes) => [key, attributes])),
  edges: graph.mapEdges((key, attributes, source, target) => ({
    source,
    target,
    attributes: { id: key, ...attributes },
  })),
})

describe('graphology', () => {
  it.each([
    ['GEXF 1.3', {}],
    ['GEXF 1.2', { version: '1.2' }],
    ['dynamic GEXF 1.3', { dynamic: true }],
    ['dynamic GEXF 1.2', { version: '1.2', dynamic: true }],
  ] as const)('reads %s, with every hostile character', (_, options) => {
    expectRead(readOf(parseGexf(Graph, textOf(gexf(READERS_GRAPH, options)))), READERS_GRAPH)
  })

  it('reads GraphML, with every hostile character', () => {
    expectRead(readOf(parseGraphml(Graph, textOf(graphml(READERS_GRAPH)))), READERS_GRAPH)
  })

  it('opens JSON, where nothing need be replaced', () => {
    const graph = Graph.from(JSON.parse(textOf(json(READERS_GRAPH))))
    expect([graph.type, graph.multi]).toEqual(['directed', true])
    for (const { id, name, aliases } of READERS_GRAPH.entities) {
      expect(graph.getNodeAttributes(id)).toMatchObject({ label: name, aliases })
    }
    for (const { id, evidence, source, target } of READERS_GRAPH.relations) {
      expect(graph.extremities(id)).toEqual([source, target])
      expect(graph.getEdgeAttribute(id, 'evidence')).toMatchObject(evidence)
    }
  })
})
