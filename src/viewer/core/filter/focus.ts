import { relationsOf, type ViewerGraph } from '../graph/viewer-graph'
import { type Selection, selectedTargets, type Target } from '../state/selection'
import type { VisibleGraph } from './visible-graph'

/** What stays bright while the rest is dimmed. */
export interface Focus {
  readonly entities: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
}

/**
 * An entity with its shown relations and their ends, a relation with its two ends, or two entities with the relations between
 * them; null where there is nothing to point at.
 */
export function focusOn(graph: ViewerGraph, visible: VisibleGraph, selection: Selection | null): Focus | null {
  if (!selection) return null
  if (selection.kind === 'entity') return focusOnEntity(graph, visible, selection.id)
  if (selection.kind === 'relation') return focusOnRelation(graph, visible, selection.id)
  return focusOnSeveral(graph, visible, selectedTargets(selection))
}

/** What is between some entities. */
function focusOnSeveral(graph: ViewerGraph, visible: VisibleGraph, targets: readonly Target[]): Focus | null {
  const entities = new Set(targets.flatMap(({ id }) => (visible.entities.has(id) ? id : [])))
  if (entities.size === 0) return null
  const relations = [...entities].flatMap((id) => relationsOf(graph, id))
  const between = relations.filter(({ source, target }) => entities.has(source) && entities.has(target))
  return {
    entities,
    relations: new Set(between.flatMap(({ id }) => (visible.relations.has(id) ? id : []))),
  }
}

function focusOnEntity(graph: ViewerGraph, visible: VisibleGraph, id: string): Focus | null {
  if (!visible.entities.has(id)) return null
  const relations = relationsOf(graph, id).filter((relation) => visible.relations.has(relation.id))
  return {
    entities: new Set([id, ...relations.flatMap(({ source, target }) => [source, target])]),
    relations: new Set(relations.map((relation) => relation.id)),
  }
}

function focusOnRelation(graph: ViewerGraph, visible: VisibleGraph, id: string): Focus | null {
  const relation = graph.relations.get(id)
  if (!relation || !visible.relations.has(id)) return null
  return { entities: new Set([relation.source, relation.target]), relations: new Set([id]) }
}

/** What is shown of a community, and the shown relations within it; null where nothing of it is. */
export function focusOnCommunity(graph: ViewerGraph, visible: VisibleGraph, community: number): Focus | null {
  const isMember = (id: string) => graph.entities.get(id)?.community === community
  const entities = new Set([...visible.entities].filter(isMember))
  const within = [...visible.relations.values()].filter(
    ({ source, target }) => entities.has(source) && entities.has(target),
  )
  return entities.size === 0 ? null : { entities, relations: new Set(within.map(({ id }) => id)) }
}
