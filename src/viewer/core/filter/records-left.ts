import type { RelationRecord } from '../../../model'
import { type Lookup, relationMatcher } from '../../../query'
import { numberedGraph } from '../graph/numbered-graph'
import type { ViewerGraph } from '../graph/viewer-graph'
import type { Filters } from './filters'
import { hasShownEnds } from './has-shown-ends'
import { relationFilterOf } from './relation-filter-of'

/** What filters leave of the record of each relation of a graph, in its order; null where they leave nothing. */
export type RecordsLeft = readonly (RelationRecord | null)[]

/** The records of a graph's relations, in its order, and what filters left of them. */
interface GraphRecords {
  readonly graph: ViewerGraph
  readonly records: readonly (RelationRecord | undefined)[]
  readonly left: WeakMap<Filters, RecordsLeft>
}

const knownByLookup = new WeakMap<Lookup, GraphRecords>()

/**
 * What the filters leave of relations, with the evidence that is left and counted by it. An entity that the graph is looked at around is
 * not asked for here. The drawing, the timeline and whatever is saved ask the same of the same filters, so it is remembered while they last.
 */
export function recordsLeft(graph: ViewerGraph, filters: Filters, lookup: Lookup): RecordsLeft {
  const { records, left } = recordsOf(graph, lookup)
  const known = left.get(filters)
  if (known) return known
  const leftOf = relationMatcher(lookup, relationFilterOf(graph, filters))
  const found = records.map((record) => (record && hasShownEnds(record, filters) ? leftOf(record) : null))
  left.set(filters, found)
  return found
}

/** The record of each relation of a graph, in its order: looked up once, not at each change of a filter. */
export function recordsOf(graph: ViewerGraph, lookup: Lookup): GraphRecords {
  const known = knownByLookup.get(lookup)
  if (known?.graph === graph) return known
  const records = numberedGraph(graph).relations.map(({ id }) => lookup.relationById.get(id))
  const next = { graph, records, left: new WeakMap<Filters, RecordsLeft>() }
  knownByLookup.set(lookup, next)
  return next
}
