import { relationsOf, type ViewerGraph } from '../graph/viewer-graph'
import type { Target } from '../state/viewer-state'
import type { VisibleGraph } from './visible-graph'

/** What stays bright while the rest is dimmed. */
export interface Focus {
  readonly entities: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
}

/** An entity with its shown relations and their ends, or a relation with its two ends; null where there is nothing to point at. */
export function focusOn(graph: ViewerGraph, visible: VisibleGraph, target: Target | null): Focus | null {
  if (!target) return null
  return target.kind === 'entity'
    ? focusOnEntity(graph, visible, target.id)
    : focusOnRelation(graph, visible, target.id)
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
