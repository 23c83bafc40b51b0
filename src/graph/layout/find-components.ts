import type Graph from 'graphology'
import { byText } from '../../model'

/** Splits a graph into its connected parts, the largest first, of two of a size that with the smaller node id. */
export function findComponents(graph: Graph): Graph[] {
  const seen = new Set<string>()
  const parts = graph
    .nodes()
    .filter((id) => !seen.has(id))
    .flatMap((id) => (seen.has(id) ? [] : [reachableFrom(graph, id, seen)]))
  return parts
    .map((ids) => ids.sort(byText))
    .sort((a, b) => b.length - a.length || byText(a[0] ?? '', b[0] ?? ''))
    .map((ids) => subgraph(graph, ids))
}

function reachableFrom(graph: Graph, start: string, seen: Set<string>): string[] {
  const reached = [start]
  seen.add(start)
  for (const id of reached) {
    graph.forEachNeighbor(id, (neighbor) => {
      if (!seen.has(neighbor)) reached.push(neighbor)
      seen.add(neighbor)
    })
  }
  return reached
}

function subgraph(graph: Graph, ids: readonly string[]): Graph {
  const part = graph.nullCopy()
  for (const id of ids) part.addNode(id)
  for (const id of ids) {
    graph.forEachEdge(id, (_edge, attributes, source, target) => part.mergeEdge(source, target, attributes))
  }
  return part
}
