import { relationsOf, type ViewerGraph } from '../graph/viewer-graph'
import type { Neighbourhood } from './filters'

/**
 * The entities that are no more than so many of the graph's relations away, whichever way they run; the one itself among them.
 *
 * @param relations those that may be gone along, by id
 */
export function entitiesAround(
  graph: ViewerGraph,
  { id, depth }: Neighbourhood,
  relations: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  const found = new Set([id])
  let edge: readonly string[] = [id]
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const next: string[] = []
    for (const entity of edge)
      for (const relation of relationsOf(graph, entity)) {
        const other = relation.source === entity ? relation.target : relation.source
        if (found.has(other) || !relations.has(relation.id)) continue
        found.add(other)
        next.push(other)
      }
    edge = next
  }
  return found
}
