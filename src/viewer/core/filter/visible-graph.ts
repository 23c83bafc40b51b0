import { relationsOf, type ViewerEntity, type ViewerGraph, type ViewerRelation } from '../graph/viewer-graph'
import type { Filters } from './filters'

/** What the filters leave of a graph. */
export interface VisibleGraph {
  readonly entities: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
  /** How many entities are left out only because no shown relation touches them. */
  readonly unlinked: number
}

/**
 * A relation is shown where its type and both its ends' types are, and where it has the sources and the denials that are asked for; an
 * entity where its type is and, if asked, a shown relation touches it.
 */
export function visibleGraph(graph: ViewerGraph, filters: Filters): VisibleGraph {
  const ofShownType = ({ type }: ViewerEntity) => !filters.hiddenEntityTypes.has(type)
  const typed = [...graph.entities.values()].filter(ofShownType).map(({ id }) => id)
  const typedIds = new Set(typed)
  const isShown = (relation: ViewerRelation) =>
    !filters.hiddenRelationTypes.has(relation.type) &&
    typedIds.has(relation.source) &&
    typedIds.has(relation.target) &&
    hasSources(relation, filters) &&
    hasDenial(relation, filters)
  const relations = new Set([...graph.relations.values()].filter(isShown).map(({ id }) => id))
  const linked = typed.filter((id) => relationsOf(graph, id).some((relation) => relations.has(relation.id)))
  return {
    entities: filters.hideUnlinked ? new Set(linked) : typedIds,
    relations,
    unlinked: typed.length - linked.length,
  }
}

/** Whether a relation has as many independent sources as the filters ask for. */
export const hasSources = ({ sources }: ViewerRelation, { leastSources }: Filters): boolean => sources >= leastSources

/** Whether a relation is denied, where the filters ask for that. */
export const hasDenial = ({ denied }: ViewerRelation, { onlyDenied }: Filters): boolean => denied || !onlyDenied
