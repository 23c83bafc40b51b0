import { relationsOf, type ViewerEntity, type ViewerGraph, type ViewerRelation } from '../graph/viewer-graph'
import type { Filters } from './filters'

/** What the filters leave of a graph. */
export interface VisibleGraph {
  readonly entities: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
  /** How many entities are left out only because no shown relation touches them. */
  readonly unlinked: number
}

/** A relation is shown where its type and both its ends' types are; an entity where its type is and, if asked, a shown relation touches it. */
export function visibleGraph(graph: ViewerGraph, filters: Filters): VisibleGraph {
  const ofShownType = ({ type }: ViewerEntity) => !filters.hiddenEntityTypes.has(type)
  const typed = [...graph.entities.values()].filter(ofShownType).map(({ id }) => id)
  const typedIds = new Set(typed)
  const isShown = ({ type, source, target }: ViewerRelation) =>
    !filters.hiddenRelationTypes.has(type) && typedIds.has(source) && typedIds.has(target)
  const relations = new Set([...graph.relations.values()].filter(isShown).map(({ id }) => id))
  const linked = typed.filter((id) => relationsOf(graph, id).some((relation) => relations.has(relation.id)))
  return {
    entities: filters.hideUnlinked ? new Set(linked) : typedIds,
    relations,
    unlinked: typed.length - linked.length,
  }
}
