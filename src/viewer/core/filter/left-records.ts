import type { RelationRecord } from '../../../model'
import { eachRelation, type Lookup } from '../../../query'
import type { ViewerGraph } from '../graph/viewer-graph'
import type { Filters } from './filters'
import { hasShownEnds } from './has-shown-ends'
import { relationFilterOf } from './relation-filter-of'

/**
 * What the filters leave of relations, with the evidence that is left and counted by it. An entity that the graph is looked at around is
 * not asked for here.
 */
export function* leftRecords(graph: ViewerGraph, filters: Filters, lookup: Lookup): Generator<RelationRecord, void> {
  for (const record of eachRelation(lookup, relationFilterOf(graph, filters)))
    if (hasShownEnds(record, filters)) yield record
}
