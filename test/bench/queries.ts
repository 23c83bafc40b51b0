import assert from 'node:assert/strict'
import Graph, { DirectedGraph } from 'graphology'
import { dijkstra } from 'graphology-shortest-path'
import { bidirectional } from 'graphology-shortest-path/unweighted'
import { toGraphology } from '../../src/graphology'
import { seededRandom } from '../../src/model'
import { findNeighbours, findPaths, lookup } from '../../src/query'
import { syntheticGraph } from '../support/synthetic-graph'

/**
 * Prints how long questions to a graph of a hundred thousand relations take, beside the plain calls of graphology, in one run:
 * `node --import tsx test/bench/queries.ts`
 *
 * - Neighbours, of the same entities: graphology's `forEachEdge` gathers the attributes of the edges in an array for each neighbour. Ours
 *   gives the relations with their evidence, sources and strength counted, and neighbours and relations in order. What it counts of a link
 *   it remembers, unless there is a filter; the first round, which does the counting, is told apart.
 * - Paths, of the same pairs: graphology walks a graph without parallel edges, one edge each way for each link, since its searches follow
 *   directions and look at parallel edges one by one; what an edge costs is an attribute of it. Ours gives the best evidenced of all paths
 *   that are shortest, where graphology gives any of them, and every hop with its relations. By evidence both must find the same cost.
 *
 * Indexes are made before, and the first round, which also finds what each link costs, is told apart; what making them takes is printed.
 */
const RELATIONS = 100_000
const ROUNDS = 9
const ENTITIES = 1000
const PAIRS = 400
/** Of these, so many where a question takes long. */
const FEW = 40

const data = syntheticGraph(RELATIONS)
const graph = lookup(data)
const plain = Graph.from(toGraphology(data))
const random = seededRandom(1)
const anyEntity = (): string => data.entities[Math.floor(random() * data.entities.length)]?.id ?? ''
const entities = Array.from({ length: ENTITIES }, anyEntity)
const pairs = Array.from({ length: PAIRS }, () => [anyEntity(), anyEntity()] as const).filter(([a, b]) => a !== b)

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const indexing = timed(() => [graph.names, graph.entityById, graph.documentById, graph.links, graph.strengths])

/** One edge each way for each link, with the cost of our step. */
function linkGraph(): DirectedGraph {
  const links = new DirectedGraph()
  const { index, strengths } = { index: graph.links, strengths: graph.strengths }
  for (const id of index.ids) links.addNode(id)
  index.ids.forEach((id, number) => {
    for (let place = index.rowStart[number] ?? 0; place < (index.rowStart[number + 1] ?? 0); place++) {
      const neighbour = index.ids[index.neighbours[place] ?? -1]
      const cost = strengths.costOf(index.links[place] ?? -1)
      if (neighbour !== undefined && neighbour !== id) links.addEdge(id, neighbour, { cost })
    }
  })
  return links
}

const costing = timed(linkGraph)
const walked = linkGraph()

function gatherNeighbours(id: string): ReadonlyMap<string, unknown[]> {
  const gathered = new Map<string, unknown[]>()
  plain.forEachEdge(id, (_, attributes, source, target) => {
    const neighbour = source === id ? target : source
    const edges = gathered.get(neighbour)
    if (edges) edges.push(attributes)
    else gathered.set(neighbour, [attributes])
  })
  return gathered
}

const ANY = Number.POSITIVE_INFINITY
const pathOf = (from: string, to: string, by: 'hops' | 'evidence') =>
  findPaths(graph, from, to, { by, maxHops: ANY, limit: 1 })[0]

const costOfWay = (stops: readonly string[]): number =>
  stops.slice(1).reduce((sum, stop, before) => sum + walked.getEdgeAttribute(stops[before], stop, 'cost'), 0)

/** Both sides must have answered the same question. */
function check(): void {
  for (const id of entities.slice(0, 50)) {
    const counts = new Map([...gatherNeighbours(id)].map(([neighbour, edges]) => [neighbour, edges.length]))
    assert.deepEqual(
      new Map(findNeighbours(graph, id).map(({ entity, relations }) => [entity.id, relations.length])),
      counts,
    )
  }
  for (const [from, to] of pairs.slice(0, FEW)) {
    const stops = (by: 'hops' | 'evidence'): string[] => [
      from,
      ...(pathOf(from, to, by)?.hops ?? []).map((hop) => hop.to.id),
    ]
    assert.equal(stops('hops').length, bidirectional(walked, from, to)?.length ?? 1)
    assert.equal(costOfWay(stops('evidence')), costOfWay(dijkstra.bidirectional(walked, from, to, 'cost') ?? [from]))
  }
}

interface Question {
  readonly name: string
  readonly plain: () => unknown
  readonly ours: () => unknown
}

const QUESTIONS: readonly Question[] = [
  {
    name: `neighbours of ${ENTITIES} entities / forEachEdge`,
    plain: () => entities.map(gatherNeighbours),
    ours: () => entities.map((id) => findNeighbours(graph, id)),
  },
  {
    name: 'the same neighbours by a filter that all pass: nothing is remembered, each link is counted anew',
    plain: () => entities.map(gatherNeighbours),
    ours: () => entities.map((id) => findNeighbours(graph, id, { minWeight: 1 })),
  },
  {
    name: `shortest path of ${pairs.length} pairs / bidirectional`,
    plain: () => pairs.map(([from, to]) => bidirectional(walked, from, to)),
    ours: () => pairs.map(([from, to]) => pathOf(from, to, 'hops')),
  },
  {
    name: `best evidenced path of ${FEW} pairs / dijkstra.bidirectional`,
    plain: () => pairs.slice(0, FEW).map(([from, to]) => dijkstra.bidirectional(walked, from, to, 'cost')),
    ours: () => pairs.slice(0, FEW).map(([from, to]) => pathOf(from, to, 'evidence')),
  },
]

/** Beside these, how long the five best take, which graphology has no call for. */
const FIVE_BEST = (['hops', 'evidence'] as const).map((by) => ({
  name: `five best of up to 3 hops by ${by}, of ${FEW} pairs`,
  ours: () => pairs.slice(0, FEW).map(([from, to]) => findPaths(graph, from, to, { by })),
}))

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

interface Taken {
  /** When nothing is remembered yet, nor compiled for speed. */
  readonly first: number
  readonly median: number
}

/** Round by round in turn, so that what else goes on here slows all alike; the first round warms up. */
function takenBy(works: readonly (() => unknown)[]): readonly Taken[] {
  const times = works.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, work] of works.entries()) {
      times[index]?.push(timed(work))
    }
  }
  return times.map(([first = 0, ...others]) => ({ first, median: median(others) }))
}

const NOTHING: Taken = { first: 0, median: 0 }

const shown = (time: number): string => time.toFixed(1).padStart(7)

check()
console.log(
  `questions to a graph of ${RELATIONS} relations and ${data.entities.length} entities, median of ${ROUNDS} rounds, ms`,
)
console.log(
  `  ${shown(indexing)} once, to make the indexes; ${costing.toFixed(1)} at most, once, to find what each link costs`,
)
for (const { name, plain: theirs, ours } of QUESTIONS) {
  const [their = NOTHING, our = NOTHING] = takenBy([theirs, ours])
  const ratio = (our.median / their.median).toFixed(2)
  const first = `the first round ${(our.first / their.first).toFixed(2)}`
  console.log(`  ${shown(our.median)} ours, ${shown(their.median)} graphology's, ${ratio} times (${first}): ${name}`)
}
for (const { name, ours } of FIVE_BEST) console.log(`  ${shown(takenBy([ours])[0]?.median ?? 0)} ours: ${name}`)
