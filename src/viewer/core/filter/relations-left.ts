import type { RelationRecord } from '../../../model'
import { endsFilter, type Lookup, relationMatcher } from '../../../query'
import { numberedGraph } from '../graph/numbered-graph'
import type { ViewerGraph, ViewerRelation } from '../graph/viewer-graph'
import type { Filters } from './filters'
import { hasShownEnds } from './has-shown-ends'
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
  const leftOf = relationMatcher(lookup, relationFilterOf(graph, filters))
  const records = recordsOf(graph, lookup)
  return numberedGraph(graph).relations.map((whole, number) => {
    const record = records[number]
    if (!record || !hasShownEnds(whole, filters)) return null
    const left = leftOf(record)
    return left === record ? whole : left && countedBy(left, whole)
  })
}

const recordsByLookup = new WeakMap<Lookup, { readonly graph: ViewerGraph; readonly records: Records }>()
type Records = readonly (RelationRecord | undefined)[]

/** The record of each relation of a graph, in its order: looked up once, not at each change of a filter. */
function recordsOf(graph: ViewerGraph, lookup: Lookup): Records {
  const known = recordsByLookup.get(lookup)
  if (known?.graph === graph) return known.records
  const records = numberedGraph(graph).relations.map(({ id }) => lookup.relationById.get(id))
  recordsByLookup.set(lookup, { graph, records })
  return records
}

const countedBy = (left: RelationRecord, whole: ViewerRelation): ViewerRelation => ({
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
