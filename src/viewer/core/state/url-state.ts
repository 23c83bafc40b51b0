import { isEntityType, isRelationType } from '../../../model'
import { DEFAULT_FILTERS, type Filters, sameFilters } from '../filter/filters'
import type { Reading, Target, View, ViewerState } from './viewer-state'

/** The part of the state that a link carries. */
export type UrlState = Pick<ViewerState, 'view' | 'selected' | 'reading' | 'filters'>

/** The hash of an address, without `#`; empty for the state in which the page opens. {@link parseUrlState} reads it back. */
export function formatUrlState({ view, selected, reading, filters }: UrlState): string {
  const words = new URLSearchParams()
  if (view !== 'graph') words.set('view', view)
  if (selected) words.set(selected.kind, selected.id)
  if (reading) {
    words.set('article', reading.document)
    words.set('at', `${reading.start}-${reading.end}`)
  }
  if (!sameFilters(filters, DEFAULT_FILTERS)) {
    words.set('hidden', [...filters.hiddenEntityTypes, ...filters.hiddenRelationTypes].sort().join(','))
    words.set('unlinked', filters.hideUnlinked ? 'hidden' : 'shown')
  }
  if (filters.leastSources > 1) words.set('sources', String(filters.leastSources))
  if (filters.onlyDenied) words.set('denied', 'only')
  return words.toString()
}

/** What a hash (with or without `#`) says; what it does not say, or says wrongly, is as when the page opens. */
export function parseUrlState(hash: string): UrlState {
  const words = new URLSearchParams(hash.replace(/^#/, ''))
  return {
    view: parseView(words),
    selected: parseTarget(words),
    reading: parseReading(words),
    filters: parseFilters(words),
  }
}

const parseView = (words: URLSearchParams): View => (words.get('view') === 'list' ? 'list' : 'graph')

function parseTarget(words: URLSearchParams): Target | null {
  const entity = words.get('entity')
  const relation = words.get('relation')
  if (entity) return { kind: 'entity', id: entity }
  return relation ? { kind: 'relation', id: relation } : null
}

function parseReading(words: URLSearchParams): Reading | null {
  const document = words.get('article')
  if (!document) return null
  const [start = 0, end = 0] = (words.get('at') ?? '').split('-').map(Number)
  const isStretch = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start <= end
  return isStretch ? { document, start, end } : { document, start: 0, end: 0 }
}

const parseFilters = (words: URLSearchParams): Filters => ({
  ...parseHidden(words),
  leastSources: parseLeastSources(words),
  onlyDenied: words.get('denied') === 'only',
})

function parseLeastSources(words: URLSearchParams): number {
  const least = Number(words.get('sources'))
  return Number.isSafeInteger(least) && least > 1 ? least : DEFAULT_FILTERS.leastSources
}

type HiddenThings = Pick<Filters, 'hiddenEntityTypes' | 'hiddenRelationTypes' | 'hideUnlinked'>

function parseHidden(words: URLSearchParams): HiddenThings {
  const hidden = words.get('hidden')
  if (hidden === null) return DEFAULT_FILTERS
  const types = hidden.split(',')
  return {
    hiddenEntityTypes: new Set(types.filter(isEntityType)),
    hiddenRelationTypes: new Set(types.filter(isRelationType)),
    hideUnlinked: words.get('unlinked') !== 'shown',
  }
}
