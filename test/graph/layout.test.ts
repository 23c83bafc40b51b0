import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutGraph } from '../../src/graph/layout'
import { nodeSize, type WeightedEdge, type WeightedNode } from '../../src/graph/metrics'

const nodesOf = (count: number, weight = 1): WeightedNode[] =>
  Array.from({ length: count }, (_, i) => ({ id: `n${i}`, weight }))

const tree = (count: number): WeightedEdge[] =>
  Array.from({ length: Math.max(0, count - 1) }, (_, i) => ({
    source: `n${i + 1}`,
    target: `n${i >> 2}`,
    weight: 1 + (i % 3),
  }))

const extent = (lengths: readonly number[]) => Math.max(...lengths) - Math.min(...lengths)

const sizedGraph = fc.nat({ max: 14 }).chain((count) => {
  const nodes = Array.from({ length: count }, (_, i) =>
    fc.record({ id: fc.constant(`n${i}`), weight: fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e6, noNaN: true })) }),
  )
  const end = fc.nat({ max: Math.max(0, count - 1) }).map((i) => `n${i}`)
  const edge = fc.record({ source: end, target: end, weight: fc.double({ min: 0, max: 1e6, noNaN: true }) })
  return fc.record({ nodes: fc.tuple(...nodes), edges: fc.array(edge, { maxLength: count === 0 ? 0 : 25 }) })
})

describe('the layout of a graph', () => {
  it('gives every node a finite place of three decimals, whatever the order of the input', () => {
    fc.assert(
      fc.property(sizedGraph, ({ nodes, edges }) => {
        const places = layoutGraph(nodes, edges)
        const mirrored = edges.map(({ source, target, weight }) => ({ source: target, target: source, weight }))
        const again = layoutGraph([...nodes].reverse(), mirrored.reverse())
        expect(Object.fromEntries(again)).toEqual(Object.fromEntries(places))
        expect([...again.keys()]).toEqual([...places.keys()])
        expect(places.size).toBe(nodes.length)
        for (const { x, y } of places.values()) {
          expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true])
          expect(JSON.parse(JSON.stringify([x, y]))).toEqual([x, y])
          expect([Number(x.toFixed(3)), Number(y.toFixed(3))]).toEqual([x, y])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is about three wide to two high and leaves no node over another', () => {
    const nodes = nodesOf(120).map(({ id }, i) => ({ id, weight: 1 + ((i * 7) % 40) }))
    const places = [...layoutGraph(nodes, tree(110))].map(([id, place]) => {
      const weight = nodes.find((node) => node.id === id)?.weight ?? 0
      return { ...place, size: nodeSize(weight) }
    })
    const aspect = extent(places.map(({ x }) => x)) / extent(places.map(({ y }) => y))
    expect(aspect).toBeGreaterThan(1.2)
    expect(aspect).toBeLessThan(1.9)
    for (const [i, a] of places.entries()) {
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.size + b.size)
    }
  })

  it('puts linked nodes closer than others', () => {
    const clique = (first: number): WeightedEdge[] =>
      [0, 1, 2, 3, 4, 5].flatMap((i) =>
        [0, 1, 2, 3, 4, 5]
          .filter((j) => j > i)
          .map((j) => ({ source: `n${first + i}`, target: `n${first + j}`, weight: 1 })),
      )
    const places = layoutGraph(nodesOf(12), [...clique(0), ...clique(6), { source: 'n0', target: 'n6', weight: 1 }])
    const distance = (a: string, b: string) =>
      Math.hypot((places.get(a)?.x ?? 0) - (places.get(b)?.x ?? 0), (places.get(a)?.y ?? 0) - (places.get(b)?.y ?? 0))
    expect(distance('n1', 'n2')).toBeLessThan(distance('n1', 'n8'))
    expect(distance('n9', 'n10')).toBeLessThan(distance('n3', 'n10'))
  })

  it('keeps parts without a link to the rest near it and outside of it', () => {
    const places = layoutGraph(nodesOf(60), tree(50))
    const linked = Array.from({ length: 50 }, (_, i) => places.get(`n${i}`) ?? { x: 0, y: 0 })
    const width = extent(linked.map(({ x }) => x))
    const height = extent(linked.map(({ y }) => y))
    for (let i = 50; i < 60; i++) {
      const place = places.get(`n${i}`) ?? { x: 0, y: 0 }
      expect(Math.abs(place.x)).toBeLessThan(width)
      expect(Math.abs(place.y)).toBeLessThan(height)
      expect(Math.min(...linked.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)))).toBeGreaterThan(20)
    }
  })

  it('knows graphs of nothing, of one node and of unlinked nodes', () => {
    expect(layoutGraph([], [])).toEqual(new Map())
    expect(layoutGraph(nodesOf(1), [])).toEqual(new Map([['n0', { x: 0, y: 0 }]]))
    const places = [...layoutGraph(nodesOf(30), []).values()]
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(30)
  })

  it('refuses an edge to a node that is not there', () => {
    expect(() => layoutGraph(nodesOf(1), [{ source: 'n0', target: 'gone', weight: 1 }])).toThrow(/gone/)
  })
})
