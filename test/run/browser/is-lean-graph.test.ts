import { expect, it } from 'vitest'
import { json } from '../../../src/formats'
import { isLeanGraph } from '../../../src/run/browser/is-lean-graph'
import { SMALL_GRAPH } from '../../query/small-graph'

const textOf = (pieces: Iterable<string>): string => [...pieces].join('')

it.each([
  ['the graph.json of a folder', textOf(json(SMALL_GRAPH, { evidence: false })), true],
  ['an export with its sentences', textOf(json(SMALL_GRAPH)), false],
  ['a graph of another program', '{"nodes":[],"edges":[{"attributes":{"color":"red"}}]}', false],
  ['a graph without edges', '{"nodes":[],"edges":[]}', false],
  ['edges that are none', '{"edges":[null,1]}', false],
  ['names that objects have of themselves', '{"edges":[{"attributes":{"__proto__":{"relation":"aid"}}}]}', false],
  ['broken JSON', '{"edges":[', false],
  ['GEXF', '<gexf/>', false],
])('%s is told apart', (_, text, isLean) => expect(isLeanGraph(text)).toBe(isLean))
