import type { RelationRecord } from '../../../model'
import { findRelations, type Lookup } from '../../../query'
import type { ViewerGraph } from '../graph/viewer-graph'
import { type Filters, NO_FILTERS } from './filters'
import { relationFilterOf } from './relation-filter-of'

/**
 * A relation with the evidence that filters leave, counted by it, whatever they ask of the relation as a whole; null where they leave
 * none.
 */
export function evidenceLeft(
  graph: ViewerGraph,
  filters: Filters,
  lookup: Lookup,
  { id, source, target }: Pick<RelationRecord, 'id' | 'source' | 'target'>,
): RelationRecord | null {
  const { hiddenOutlets, hiddenStandings, hiddenVoices, leastConfidence, since, until } = filters
  const asked = { ...NO_FILTERS, hiddenOutlets, hiddenStandings, hiddenVoices, leastConfidence, since, until }
  const left = findRelations(lookup, { ...relationFilterOf(graph, asked), between: [source, target] })
  return left.find((relation) => relation.id === id) ?? null
}
