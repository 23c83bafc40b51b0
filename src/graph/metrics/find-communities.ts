import louvain from 'graphology-communities-louvain'
import { byText, seededRandom } from '../../model'
import { undirectedGraph, type WeightedEdge, type WeightedNode } from './undirected-graph'

const SEED = 1

/**
 * Finds groups of nodes that are more closely linked among themselves than with the rest (Louvain; Blondel et al., 2008).
 *
 * @returns for each node id the number of its community: 0 is the largest; of two with as many members the one with the
 * smaller node id comes first. The order of nodes and edges changes nothing.
 */
export function findCommunities(nodes: readonly WeightedNode[], edges: readonly WeightedEdge[]): Map<string, number> {
  const graph = undirectedGraph(nodes, edges)
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) })
  const membersByLabel = new Map<number | undefined, string[]>()
  for (const id of graph.nodes()) {
    const members = membersByLabel.get(found[id])
    if (members) members.push(id)
    else membersByLabel.set(found[id], [id])
  }
  const communities = [...membersByLabel.values()].sort((a, b) => b.length - a.length || byText(a[0] ?? '', b[0] ?? ''))
  const numberById = new Map(communities.flatMap((members, number) => members.map((id) => [id, number] as const)))
  return new Map(graph.nodes().map((id) => [id, numberById.get(id) ?? 0]))
}
