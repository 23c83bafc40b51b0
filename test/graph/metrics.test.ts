import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCommunities, nodeSize } from '../../src/graph/metrics'

const node = (id: string) => ({ id, weight: 1 })
const link = (pair: string) => ({ source: pair.charAt(0), target: pair.charAt(1), weight: 1 })

describe('communities', () => {
  it('are numbered by size, then by their smallest node id', () => {
    const nodes = [...'abcdefgz'].map(node)
    const found = findCommunities(nodes, ['de', 'ef', 'fg', 'dg', 'df', 'ab', 'bc', 'ca', 'cd'].map(link))
    expect(Object.fromEntries(found)).toEqual({ a: 1, b: 1, c: 1, d: 0, e: 0, f: 0, g: 0, z: 2 })
  })

  it('are the same whatever the order of the input', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1 })
    const graph = ids.chain((names) => {
      const end = fc.constantFrom(...names)
      return fc.record({
        nodes: fc.constant(names.map(node)),
        edges: fc.array(fc.record({ source: end, target: end, weight: fc.double({ min: 0.1, max: 9, noNaN: true }) })),
      })
    })
    fc.assert(
      fc.property(graph, ({ nodes, edges }) => {
        const found = findCommunities(nodes, edges)
        expect([...findCommunities([...nodes].reverse(), [...edges].reverse())]).toEqual([...found])
        expect([...found.keys()]).toEqual(nodes.map(({ id }) => id).sort())
        const sizes: number[] = []
        for (const number of found.values()) sizes[number] = (sizes[number] ?? 0) + 1
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
      }),
    )
  })

  it('of an empty graph are none', () => {
    expect(findCommunities([], [])).toEqual(new Map())
  })
})

describe('the size of a node', () => {
  it('grows with the weight, within bounds', () => {
    const sizes = [0, 1, 2, 8, 64, 1e9].map(nodeSize)
    expect(sizes).toEqual([4, 4, 7, 13, 22, 26])
  })
})
