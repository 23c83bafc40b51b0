import Graph from 'graphology'
import { byText } from '../../model'

export interface WeightedNode {
  readonly id: string
  readonly weight: number
}

export interface WeightedEdge {
  readonly source: string
  readonly target: string
  readonly weight: number
}

/**
 * One undirected edge for each pair of nodes with the sum of their weights, without loops, nodes and edges in the order of
 * their ids: what layout and communities look at, the same whatever order the input has. Throws on an edge to a node that is not there.
 */
export function undirectedGraph(nodes: readonly WeightedNode[], edges: readonly WeightedEdge[]): Graph {
  const graph = new Graph({ type: 'undirected', multi: false })
  for (const id of nodes.map((node) => node.id).sort(byText)) graph.mergeNode(id)
  for (const { source, target, weight } of edges.map(orderEnds).sort(byEnds)) {
    const missing = [source, target].find((id) => !graph.hasNode(id))
    if (missing !== undefined) throw new Error(`the edge from "${source}" to "${target}" ends at no node: "${missing}"`)
    if (source === target) continue
    const sum = graph.hasEdge(source, target) ? Number(graph.getEdgeAttribute(source, target, 'weight')) : 0
    graph.mergeEdge(source, target, { weight: sum + weight })
  }
  return graph
}

const orderEnds = (edge: WeightedEdge): WeightedEdge =>
  edge.source <= edge.target ? edge : { source: edge.target, target: edge.source, weight: edge.weight }

/** By weight last: sums of fractions depend on the order in which they are added. */
const byEnds = (a: WeightedEdge, b: WeightedEdge): number =>
  byText(a.source, b.source) || byText(a.target, b.target) || a.weight - b.weight
