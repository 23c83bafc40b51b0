import { ENTITY_TYPES, RELATION_TYPES } from '../../../model'
import { endsFilter, type RelationFilter } from '../../../query'
import { relationsOf, type ViewerGraph, type ViewerRelation } from '../graph/viewer-graph'
import type { Filters } from './filters'

/** What the filters leave of a graph. */
export interface VisibleGraph {
  readonly entities: ReadonlySet<string>
  /** What is left of relations, by id: weight, sources and dates are those of the evidence that the filters leave. */
  readonly relations: ReadonlyMap<string, ViewerRelation>
  /** How many entities are left out only because no shown relation touches them. */
  readonly unlinked: number
}

/**
 * A relation is shown where its type and both its ends' types are, and where it has the sources and the denials that are asked for; an
 * entity where its type is and, if asked, a shown relation touches it.
 */
export function visibleGraph(graph: ViewerGraph, filters: Filters): VisibleGraph {
  const typed = [...graph.entities.values()].flatMap(({ id, type }) =>
    filters.hiddenEntityTypes.has(type) ? [] : [id],
  )
  const hasEnds = endsFilter({ names: IDS, entityById: graph.entities }, endsAsked(filters))
  const isShown = (relation: ViewerRelation) =>
    hasEnds(relation) && hasSources(relation, filters) && hasDenial(relation, filters)
  const relations = new Map([...graph.relations].filter(([, relation]) => isShown(relation)))
  const linked = typed.filter((id) => relationsOf(graph, id).some((relation) => relations.has(relation.id)))
  return {
    entities: new Set(filters.hideUnlinked ? linked : typed),
    relations,
    unlinked: typed.length - linked.length,
  }
}

/** What a reader hides, as the library is asked for what is left. */
function endsAsked({ hiddenEntityTypes, hiddenRelationTypes }: Filters): RelationFilter {
  const ends = ENTITY_TYPES.filter((type) => !hiddenEntityTypes.has(type))
  return { type: RELATION_TYPES.filter((type) => !hiddenRelationTypes.has(type)), fromType: ends, toType: ends }
}

/** Nothing is asked for by name here. */
const IDS = { resolve: (id: string) => ({ id }) }

/** Whether a relation has as many independent sources as the filters ask for. */
export const hasSources = ({ sources }: ViewerRelation, { leastSources }: Filters): boolean => sources >= leastSources

/** Whether a relation is denied, where the filters ask for that. */
export const hasDenial = ({ denied }: ViewerRelation, { onlyDenied }: Filters): boolean => denied || !onlyDenied
