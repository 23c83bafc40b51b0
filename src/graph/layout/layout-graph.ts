import { nodeSize, undirectedGraph, type WeightedEdge, type WeightedNode } from '../metrics'
import { findComponents } from './find-components'
import { fitToAspect } from './fit-to-aspect'
import { packComponents } from './pack-components'
import { extentOf, mapPoints, type Point } from './point'
import { pullTogether } from './pull-together'
import { removeOverlaps } from './remove-overlaps'

const DECIMALS = 1000

/**
 * Places the nodes of a graph so that it can be read as drawn: what is linked is close, nothing overlaps, parts without a
 * link to the rest stand around it, and the whole is about three wide to two high.
 *
 * @param nodes their weight is what `nodeSize` makes a radius of.
 * @returns a place for each node, in pixels at zoom 1, rounded to three decimals, around (0, 0). Always finite; the order of
 * nodes and edges changes nothing.
 * @throws Error on an edge whose end is no node.
 */
export function layoutGraph(nodes: readonly WeightedNode[], edges: readonly WeightedEdge[]): Map<string, Point> {
  const graph = undirectedGraph(nodes, edges)
  const sizeById = new Map(nodes.map(({ id, weight }) => [id, nodeSize(weight)]))
  const parts = findComponents(graph).map((part) => fitToAspect(pullTogether(part)))
  const placed = removeOverlaps(packComponents(parts), sizeById)
  const { center } = extentOf(placed.values())
  return mapPoints(placed, ({ x, y }) => ({ x: rounded(x - center.x), y: rounded(y - center.y) }))
}

/** Never -0, which reads differently in JSON and in memory. */
const rounded = (length: number): number => Math.round(length * DECIMALS) / DECIMALS + 0
