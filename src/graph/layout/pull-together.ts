import type Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Point } from './point'

const MOST_ROUNDS = 600
const FEWEST_ROUNDS = 60
/** Rounds times nodes: beyond it, time is what counts (20,000 nodes take about 15 seconds). */
const WORK = 300_000

/** 137.5 degrees: no two points of a sunflower are in line with its middle. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * Lays a connected graph out by ForceAtlas2 (Jacomy et al., 2014), from the same start each time: the nodes in the order of
 * their ids on the spiral of a sunflower.
 */
export function pullTogether(graph: Graph): Map<string, Point> {
  const start = new Map(graph.nodes().map((id, i) => [id, sunflower(i)]))
  if (graph.order < 2) return start
  for (const [id, { x, y }] of start) graph.mergeNodeAttributes(id, { x, y })
  const positions = forceAtlas2(graph, {
    iterations: Math.round(Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, WORK / graph.order))),
    getEdgeWeight: (_edge, { weight }) => 1 + Math.log2(1 + Math.max(0, Number(weight))),
    settings: {
      barnesHutOptimize: true,
      // Weights as logarithms and attraction as a logarithm of distance keep a few strong ties from making one lump.
      linLogMode: true,
      strongGravityMode: true,
      gravity: 0.01,
      scalingRatio: 10,
      slowDown: 1 + Math.log(graph.order),
    },
  })
  return new Map([...start].map(([id, point]) => [id, finite(positions[id]) ?? point]))
}

/** ForceAtlas2 can come to NaN where nodes meet; their start is a place as good as any. */
const finite = (point: Point | undefined): Point | null =>
  point && Number.isFinite(point.x) && Number.isFinite(point.y) ? { x: point.x, y: point.y } : null

function sunflower(index: number): Point {
  const radius = 10 * Math.sqrt(index + 0.5)
  return { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) }
}
