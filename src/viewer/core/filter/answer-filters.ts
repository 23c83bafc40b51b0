import type { Lookup } from '../../../query'
import type { ViewerGraph } from '../graph/viewer-graph'
import { asksEvidence, withoutEvidence } from './asks-evidence'
import type { Filters } from './filters'
import { type VisibleGraph, visibleGraph } from './visible-graph'

/** What filters leave, by the sentences that are there; null where there are none yet. */
export type AnswerFilters = (filters: Filters, lookup: Lookup | null) => VisibleGraph

/**
 * Answers filters, and gives the same answer while it stays the same. A question that must wait for the sentences gets the answer before
 * it, or, where it is the first, what can be told without them.
 */
export function createAnswers(graph: ViewerGraph): AnswerFilters {
  let last: { readonly filters: Filters; readonly visible: VisibleGraph } | null = null
  const answer = (filters: Filters, lookup: Lookup | null): VisibleGraph => {
    if (last?.filters !== filters) last = { filters, visible: visibleGraph(graph, filters, lookup) }
    return last.visible
  }
  return (filters, lookup) => {
    if (lookup || !asksEvidence(filters)) return answer(filters, lookup)
    return last?.visible ?? answer(withoutEvidence(filters), null)
  }
}
