import Graph from 'graphology'
import pagerank from 'graphology-metrics/centrality/pagerank'
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes'
import { seededRandom } from '../../model'
import type { CentralityAnswer, CentralityTask } from './centrality-task'

/** Ways from every node of a graph of this size take a second or so; of a larger one, we look at the ways from so many. */
const MOST_SOURCES = 1500
const SAMPLE = 400

const SEED = 1

/** Enough for the random surfer to come to rest on any graph. */
const MOST_ITERATIONS = 1000

/** Answers the same to the same task. */
export function measureCentrality(task: CentralityTask): CentralityAnswer {
  if (task.nodes === 0) return { values: new Float64Array(), sample: null }
  return task.measure === 'pagerank' ? pageRanks(task) : betweenness(task)
}

/** PageRank (Page et al., 1999) along the links, by their weights. The values sum up to 1. */
function pageRanks({ nodes, ends, weights }: CentralityTask): CentralityAnswer {
  const graph = graphOf(nodes, 'directed')
  for (const [index, weight] of weights.entries()) {
    graph.addDirectedEdge(ends[2 * index], ends[2 * index + 1], { weight })
  }
  const ranks = pagerank(graph, { getEdgeWeight: 'weight', maxIterations: MOST_ITERATIONS })
  return { values: Float64Array.from({ length: nodes }, (_, index) => ranks[index] ?? 0), sample: null }
}

/**
 * On what share of the shortest ways between two others each node lies (Brandes, 2001), links taken both ways; in a large graph an
 * estimate from the ways of nodes drawn by lot (Brandes and Pich, 2007).
 */
function betweenness({ nodes, ends }: CentralityTask): CentralityAnswer {
  const graph = graphOf(nodes, 'undirected')
  for (let i = 0; i < ends.length; i += 2) graph.mergeUndirectedEdge(ends[i], ends[i + 1])
  const isSampled = nodes > MOST_SOURCES
  const sources = isSampled ? draw(SAMPLE, nodes) : Array.from({ length: nodes }, (_, index) => index)
  const sums = new Float64Array(nodes)
  const waysFrom = createUnweightedIndexedBrandes(graph)
  for (const source of sources) addDependencies(sums, source, waysFrom(source))
  // No node is a source of the ways that lead through it.
  const pairs = Math.max(1, sources.length * (1 - 1 / nodes) * (nodes - 2))
  return { values: sums.map((sum) => sum / pairs), sample: isSampled ? SAMPLE : null }
}

type Ways = ReturnType<ReturnType<typeof createUnweightedIndexedBrandes>>

/** Adds to each node what share of the shortest ways from one source leads through it: from the farthest nodes back, as Brandes has it. */
function addDependencies(sums: Float64Array, source: number, [farthestFirst, nearer, wayCounts]: Ways): void {
  const shares = new Float64Array(sums.length)
  while (farthestFirst.size > 0) {
    const node = farthestFirst.pop() ?? source
    const share = (1 + (shares[node] ?? 0)) / (wayCounts[node] ?? 1)
    for (const before of nearer[node] ?? []) shares[before] = (shares[before] ?? 0) + (wayCounts[before] ?? 0) * share
    if (node !== source) sums[node] = (sums[node] ?? 0) + (shares[node] ?? 0)
  }
}

function graphOf(nodes: number, type: 'directed' | 'undirected'): Graph {
  const graph = new Graph({ type, multi: false })
  for (let index = 0; index < nodes; index++) graph.addNode(index)
  return graph
}

/** Some of the first `total` numbers, none twice. */
function draw(count: number, total: number): readonly number[] {
  const random = seededRandom(SEED)
  const numbers = Array.from({ length: total }, (_, index) => index)
  for (let i = 0; i < count; i++) {
    const other = i + Math.floor(random() * (total - i))
    ;[numbers[i], numbers[other]] = [numbers[other] ?? 0, numbers[i] ?? 0]
  }
  return numbers.slice(0, count)
}
