import { describe, expect, it, vi } from 'vitest'
import { gexf, graphml, readGexf, readGraphml } from '../../../src/formats'
import { SMALL_GRAPH } from '../../query/small-graph'
import { type Python, pythonsWith, runPython } from '../../support/python'
import { heldGraph } from '../held-graph'
import { expectRead, type ReadGraph } from './expect-read'
import { READERS_GRAPH } from './readers-graph'

const NETWORKX = new URL('networkx_graph.py', import.meta.url)
const IGRAPH = new URL('igraph_graph.py', import.meta.url)

const textOf = (pieces: Iterable<string>): string => [...pieces].join('')
const GRAPHML = textOf(graphml(READERS_GRAPH))

const read = (python: Python, script: URL, args: readonly string[], text: string): ReadGraph =>
  JSON.parse(runPython(python, script, ['read', ...args], text))

/** NetworkX reads GEXF 1.3 from 3.6. */
const isOf36 = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 3 || (major === 3 && minor >= 6)
}

const networkx = pythonsWith('networkx')
const networkx36 = pythonsWith('networkx', isOf36)
const igraph = pythonsWith('igraph')

const GEXF_READERS = [
  ...networkx.map((python) => ({ python, version: '1.2' as const })),
  ...networkx36.map((python) => ({ python, version: '1.3' as const })),
].map((reader) => ({ ...reader, name: `NetworkX ${reader.python.version}` }))

describe.each(GEXF_READERS)('$name', ({ python, version }) => {
  it.each([false, true])(`reads GEXF ${version}, with every hostile character (dynamic: %s)`, (dynamic) => {
    expectRead(read(python, NETWORKX, ['gexf'], textOf(gexf(READERS_GRAPH, { version, dynamic }))), READERS_GRAPH)
  })

  it(`reads the places and times of GEXF ${version}`, () => {
    const { nodes, edges } = read(python, NETWORKX, ['gexf'], textOf(gexf(SMALL_GRAPH, { version, dynamic: true })))
    expect(nodes['person:emmanuel-macron']).toMatchObject({
      spells: [['2017-05-29', '2017-05-29']],
      viz: { position: { x: 5, y: -2.5 }, size: 9, color: { r: 31, g: 119, b: 180 } },
    })
    expect(nodes['person:emile-zola']).not.toHaveProperty('spells')
    const spells = edges.map(({ attributes }) => attributes['spells'] ?? null)
    expect(spells.filter((one) => one !== null)).toEqual(
      spells.filter((one) => one !== null).map(() => [['2017-05-29', '2017-05-29']]),
    )
    expect(spells).toContain(null)
  })

  it(`keeps GEXF ${version} so that it comes back whole`, () => {
    const text = runPython(python, NETWORKX, ['rewrite', 'gexf'], textOf(gexf(SMALL_GRAPH, { version, dynamic: true })))
    expect(readGexf(text)).toEqual(heldGraph(SMALL_GRAPH))
  })
})

describe.each(networkx)('NetworkX $version', (python) => {
  it('reads GraphML, with every hostile character', () => {
    expectRead(read(python, NETWORKX, ['graphml'], GRAPHML), READERS_GRAPH)
  })

  it('keeps GraphML so that it comes back whole', () => {
    const text = runPython(python, NETWORKX, ['rewrite', 'graphml'], textOf(graphml(SMALL_GRAPH)))
    expect(readGraphml(text)).toEqual(heldGraph(SMALL_GRAPH))
  })
})

/** Relations of one sentence each: igraph 0.10.2 damages texts of more than some two thousand characters when it writes them. */
const SHORT = {
  ...SMALL_GRAPH,
  relations: SMALL_GRAPH.relations.filter(({ evidence }) => evidence.length === 1),
}

describe.each(igraph)('igraph $version', (python) => {
  it('reads GraphML, with every hostile character, the ids of nodes and edges kept', () => {
    expectRead(read(python, IGRAPH, [], GRAPHML), READERS_GRAPH)
  })

  it('keeps GraphML so that it comes back whole, though it numbers the nodes', () => {
    const text = runPython(python, IGRAPH, ['rewrite'], textOf(graphml(SHORT)))
    expect(readGraphml(text)).toEqual(heldGraph(SHORT))
  })
})

describe('the Pythons of this machine', () => {
  it('are asked once for each version of a package', () => {
    expect(new Set(networkx.map(({ version }) => version)).size).toBe(networkx.length)
  })

  it('are missed aloud where none has what is looked for', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(pythonsWith('no_such_package_at_all')).toEqual([])
    expect(warn.mock.calls).toEqual([[expect.stringContaining('no_such_package_at_all')]])
    warn.mockRestore()
  })
})
