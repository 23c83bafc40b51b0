import { isWeak } from '../../../model'
import { type Filters, NO_FILTERS, sameFilters } from './filters'

/** Lets filters ask for no dates, and gives the same object while nothing else of them changes: the given one where it asks for none. */
export const createWithoutDates = (): ((filters: Filters) => Filters) =>
  keepingSame((filters) =>
    filters.since === null && filters.until === null ? filters : { ...filters, since: null, until: null },
  )

/** What there would be without filters. Weak links, which outnumber all else, are only among it where they are shown. */
export const createUnfiltered = (): ((filters: Filters) => Filters) =>
  keepingSame(({ hiddenRelationTypes }) => ({
    ...NO_FILTERS,
    hiddenRelationTypes: new Set([...hiddenRelationTypes].filter(isWeak)),
  }))

/** Gives the filters that it gave before where the new ones ask the same, for whoever remembers by them. */
function keepingSame(change: (filters: Filters) => Filters): (filters: Filters) => Filters {
  let last: Filters | null = null
  return (filters) => {
    const next = change(filters)
    if (last === null || !sameFilters(last, next)) last = next
    return last
  }
}
