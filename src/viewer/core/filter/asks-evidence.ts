import { type Filters, NO_FILTERS } from './filters'

/** Whether the filters ask about the sentences behind relations, not only about relations as a whole. */
export const asksEvidence = (filters: Filters): boolean =>
  filters.hiddenOutlets.size > 0 ||
  filters.hiddenStandings.size > 0 ||
  filters.hiddenVoices.size > 0 ||
  filters.leastConfidence > 0 ||
  filters.since !== null ||
  filters.until !== null

/** What of the filters can be answered before the sentences are there. */
export const withoutEvidence = (filters: Filters): Filters => ({
  ...filters,
  hiddenOutlets: NO_FILTERS.hiddenOutlets,
  hiddenStandings: NO_FILTERS.hiddenStandings,
  hiddenVoices: NO_FILTERS.hiddenVoices,
  leastConfidence: 0,
  since: null,
  until: null,
})
