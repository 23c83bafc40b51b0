import type { RelationRecord } from '../../../model'
import { endsFilter, type Lookup } from '../../../query'
import { numberedGraph } from '../graph/numbered-graph'
import type { ViewerGraph, ViewerRelation } from '../graph/viewer-graph'
import type { Filters } from './filters'
import { hasShownEnds } from './has-shown-ends'
import { recordsLeft, recordsOf } from './records-left'
import { relationFilterOf } from './relation-filter-of'

/** What filters leave of each relation of a graph, in its order; null where they leave nothing. */
type RelationsLeft = readonly (ViewerRelation | null)[]

/** Where nothing is asked of the evidence, a relation is left as a whole or not at all. */
export function wholeRelations(graph: ViewerGraph, filters: Filters): RelationsLeft {
  const hasEnds = endsFilter({ names: IDS, entityById: graph.entities }, relationFilterOf(graph, filters))
  const isLeft = (relation: ViewerRelation) =>
    hasEnds(relation) &&
    hasShownEnds(relation, filters) &&
    hasSources(relation, filters) &&
    hasDenial(relation, filters)
  return numberedGraph(graph).relations.map((relation) => (isLeft(relation) ? relation : null))
}

/** Nothing is asked for by name here. */
const IDS = { resolve: (id: string) => ({ id }) }

/**
 * Counted by the evidence that is left. A relation that keeps all of its evidence stays the same object, so that whoever draws it sees
 * that nothing changed.
 */
export function recountedRelations(graph: ViewerGraph, filters: Filters, lookup: Lookup): RelationsLeft {
  const { records } = recordsOf(graph, lookup)
  const left = recordsLeft(graph, filters, lookup)
  return numberedGraph(graph).relations.map((whole, number) => {
    const record = left[number] ?? null
    return record === records[number] ? whole : record && countedBy(record, whole)
  })
}

/** A relation as far as it is left, by the record of what is left of it. */
export const countedBy = (left: RelationRecord, whole: ViewerRelation): ViewerRelation => ({
  id: whole.id,
  source: whole.source,
  target: whole.target,
  type: whole.type,
  reciprocal: whole.reciprocal,
  weight: left.weight,
  sources: left.sources,
  denied: left.denials.length > 0,
  firstSeen: left.firstSeen,
  lastSeen: left.lastSeen,
})

/** Whether a relation has as many independent sources as the filters ask for. */
export const hasSources = ({ sources }: ViewerRelation, { leastSources }: Filters): boolean => sources >= leastSources

/** Whether a relation is denied, where the filters ask for that. */
export const hasDenial = ({ denied }: ViewerRelation, { onlyDenied }: Filters): boolean => denied || !onlyDenied
