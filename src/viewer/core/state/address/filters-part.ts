import { isEntityType, isRelationType } from '../../../../model'
import { isDate } from '../../../../query'
import { DEFAULT_FILTERS, type Filters, type Neighbourhood, sameFilters } from '../../filter/filters'
import { STANDINGS, VOICES } from '../../filter/standings'
import type { AddressPart } from './address-part'
import { numbersOf, someOf, wholeNumber } from './read-words'

export const filtersPart: AddressPart<'filters'> = {
  write({ filters }, words) {
    writeTypes(filters, words)
    for (const id of filters.hiddenEntities) words.append('without', id)
    for (const id of filters.hiddenOutlets) words.append('outlet', `-${id}`)
    writeList('standing', filters.hiddenStandings, words)
    writeList('voice', filters.hiddenVoices, words)
    if (filters.leastConfidence > 0) words.set('confidence', String(filters.leastConfidence))
    if (filters.leastSources > 1) words.set('sources', String(filters.leastSources))
    if (filters.onlyDenied) words.set('denied', 'only')
    if (filters.since !== null) words.set('since', filters.since)
    if (filters.until !== null) words.set('until', filters.until)
    if (filters.around) words.set('around', `${filters.around.depth},${filters.around.id}`)
  },
  read: (words) => ({
    filters: {
      ...readTypes(words),
      hiddenEntities: new Set(words.getAll('without').filter((id) => id !== '')),
      hiddenOutlets: new Set(words.getAll('outlet').flatMap((word) => (word.startsWith('-') ? word.slice(1) : []))),
      hiddenStandings: someOf(STANDINGS, words.get('standing')),
      hiddenVoices: someOf(VOICES, words.get('voice')),
      leastConfidence: readConfidence(words.get('confidence')),
      leastSources: Math.max(1, wholeNumber(words.get('sources')) ?? 1),
      onlyDenied: words.get('denied') === 'only',
      since: readDate(words.get('since')),
      until: readDate(words.get('until')),
      around: readNeighbourhood(words.get('around')),
    },
  }),
}

/** The hidden types are written whole where any differs from the usual, so that a link shows the same when the usual changes. */
function writeTypes(filters: Filters, words: URLSearchParams): void {
  const { hiddenEntityTypes, hiddenRelationTypes, hideUnlinked } = filters
  if (sameFilters({ ...DEFAULT_FILTERS, hiddenEntityTypes, hiddenRelationTypes, hideUnlinked }, DEFAULT_FILTERS)) return
  words.set('hidden', [...hiddenEntityTypes, ...hiddenRelationTypes].sort().join(','))
  words.set('unlinked', hideUnlinked ? 'hidden' : 'shown')
}

function readTypes(words: URLSearchParams): Filters {
  const hidden = words.get('hidden')
  if (hidden === null) return DEFAULT_FILTERS
  const types = hidden.split(',')
  return {
    ...DEFAULT_FILTERS,
    hiddenEntityTypes: new Set(types.filter(isEntityType)),
    hiddenRelationTypes: new Set(types.filter(isRelationType)),
    hideUnlinked: words.get('unlinked') !== 'shown',
  }
}

function writeList(name: string, hidden: ReadonlySet<string>, words: URLSearchParams): void {
  if (hidden.size > 0) words.set(name, [...hidden].sort().join(','))
}

function readConfidence(written: string | null): number {
  const [least = 0] = numbersOf(written, 1) ?? []
  return least >= 0 && least <= 1 ? least : 0
}

const readDate = (written: string | null): string | null => (written !== null && isDate(written) ? written : null)

function readNeighbourhood(written: string | null): Neighbourhood | null {
  const [first, ...rest] = written?.split(',') ?? []
  const depth = wholeNumber(first)
  const id = rest.join(',')
  return depth === null || id === '' ? null : { id, depth }
}
