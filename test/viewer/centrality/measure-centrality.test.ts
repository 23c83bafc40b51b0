import Graph from 'graphology'
import betweennessOf from 'graphology-metrics/centrality/betweenness'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/model'
import type { CentralityMeasure, CentralityTask } from '../../../src/viewer/centrality/centrality-task'
import { centralityTaskOf } from '../../../src/viewer/centrality/centrality-task-of'
import { measureCentrality } from '../../../src/viewer/centrality/measure-centrality'
import { fixtureViewerGraph } from '../../viewer/fixture-viewer-graph'

const taskOf = (measure: CentralityMeasure, nodes: number, links: readonly (readonly number[])[]): CentralityTask => ({
  measure,
  nodes,
  ends: Uint32Array.from(links.flatMap(([source = 0, target = 0]) => [source, target])),
  weights: Float64Array.from(links.map(([, , weight = 1]) => weight)),
})

/** Links of a tree in which early nodes have many: with the same number the same tree. */
function tree(nodes: number, seed: number): readonly (readonly number[])[] {
  const random = seededRandom(seed)
  return Array.from({ length: nodes - 1 }, (_, i) => [i + 1, Math.floor(random() ** 2 * (i + 1))])
}

const rounded = (values: Float64Array) => [...values].map((value) => Math.round(value * 1e6) / 1e6)

describe('betweenness', () => {
  it('is all with the middle of a star, and none at the tips', () => {
    const { values, sample } = measureCentrality(
      taskOf('betweenness', 4, [
        [0, 1],
        [2, 0],
        [0, 3],
      ]),
    )
    expect([...values]).toEqual([1, 0, 0, 0])
    expect(sample).toBeNull()
  })

  it('is what the metrics of graphology say', () => {
    const links = [...tree(60, 1), [7, 50], [20, 3], [44, 12]]
    const graph = new Graph({ type: 'undirected' })
    for (let node = 0; node < 60; node++) graph.addNode(node)
    for (const [a, b] of links) graph.mergeEdge(a, b)
    const expected = betweennessOf(graph, { getEdgeWeight: null })
    const { values } = measureCentrality(taskOf('betweenness', 60, links))
    expect(rounded(values)).toEqual(rounded(Float64Array.from(Object.values(expected))))
  })

  it('is estimated in a large graph, says from how many, and finds the same nodes first', () => {
    const { values, sample } = measureCentrality(taskOf('betweenness', 1600, tree(1600, 2)))
    expect(sample).toBe(400)
    const first = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, 2)
    expect(first).toContain(0)
    expect(measureCentrality(taskOf('betweenness', 1600, tree(1600, 2))).values).toEqual(values)
  })
})

describe('PageRank', () => {
  it('is greatest where links lead, and greater by the stronger one', () => {
    const { values } = measureCentrality(
      taskOf('pagerank', 3, [
        [0, 1, 1],
        [0, 2, 5],
      ]),
    )
    expect(values[2]).toBeGreaterThan(values[1] ?? 1)
    expect(values[1]).toBeGreaterThan(values[0] ?? 1)
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4)
  })

  it('comes to an end where everything leads in a circle', () => {
    const { values } = measureCentrality(
      taskOf('pagerank', 3, [
        [0, 1],
        [1, 2],
        [2, 0],
      ]),
    )
    expect([...values].map((value) => value.toFixed(3))).toEqual(['0.333', '0.333', '0.333'])
  })
})

describe('what centrality is asked of', () => {
  it('is every claim of the graph, both ways where it goes both ways, without weak links', () => {
    const graph = fixtureViewerGraph()
    const ids = [...graph.entities.keys()]
    const { ends, weights } = centralityTaskOf(graph, 'pagerank')
    const links = Array.from(weights, (_, i) => `${ids[ends[2 * i] ?? 0]} ${ids[ends[2 * i + 1] ?? 0]}`)
    expect(links).toContain('person:ada-voss country:XS')
    expect(links).toContain('person:ada-voss person:emile-tarn')
    expect(links).toContain('person:emile-tarn person:ada-voss')
    expect(links.join(' ')).not.toContain('topic:')
    expect(new Set(links).size).toBe(links.length)
  })

  it('is nothing in a graph of nothing', () => {
    expect(measureCentrality(taskOf('pagerank', 0, [])).values).toHaveLength(0)
  })
})
