import { isWeak } from '../../../model'
import type { VisibleGraph } from '../filter/visible-graph'
import type { SizeBy } from '../state/viewer-state'
import type { ViewerGraph } from './viewer-graph'

/** How central each entity is, by its id. */
export type Centrality = ReadonlyMap<string, number>

/**
 * What the size of a disc tells, for each entity: how often it is named, how many of the shown claims it has a part in, or how central
 * it is.
 *
 * @param visible asked for by claims only.
 * @param centrality by the same measure; asked for by the last two only. Null, while it is being reckoned, gives no values.
 */
export function entityValues(
  graph: ViewerGraph,
  visible: VisibleGraph | null,
  by: SizeBy,
  centrality: Centrality | null,
): ReadonlyMap<string, number> {
  if (by === 'mentions') return new Map(Array.from(graph.entities, ([id, { mentions }]) => [id, mentions]))
  if (by === 'degree') return visible ? degrees(visible) : new Map()
  return centrality ?? new Map()
}

/** So many shown relations touch each entity; weak links, which are no claims, do not count, and one with itself counts once. */
function degrees({ relations }: VisibleGraph): ReadonlyMap<string, number> {
  const degreeById = new Map<string, number>()
  for (const { source, target, type } of relations.values()) {
    if (isWeak(type)) continue
    for (const end of source === target ? [source] : [source, target]) {
      degreeById.set(end, (degreeById.get(end) ?? 0) + 1)
    }
  }
  return degreeById
}
