import type { GraphPath } from '../../../query'
import type { Focus } from '../filter/focus'
import type { VisibleGraph } from '../filter/visible-graph'

/** What a path leads over, as far as it is shown. */
export function focusOnPath({ hops }: GraphPath, visible: VisibleGraph): Focus {
  const entities = hops.flatMap(({ from, to }) => [from.id, to.id]).filter((id) => visible.entities.has(id))
  const relations = hops.flatMap((hop) => hop.relations.map(({ id }) => id)).filter((id) => visible.relations.has(id))
  return { entities: new Set(entities), relations: new Set(relations) }
}
