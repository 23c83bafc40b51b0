import { DEFAULT_FILTERS, type Filters } from '../filter/filters'

/** An entity or a relation that the reader points at or has opened. */
export interface Target {
  readonly kind: 'entity' | 'relation'
  readonly id: string
}

/** An article that is open, and the stretch of it to look at: offsets into its text, end exclusive. */
export interface Reading {
  readonly document: string
  readonly start: number
  readonly end: number
}

export const VIEWS = ['graph', 'list'] as const
export type View = (typeof VIEWS)[number]

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** All that the page remembers. What can be derived from it and the graph is not in it. */
export interface ViewerState {
  readonly view: View
  readonly selected: Target | null
  readonly hovered: Target | null
  readonly reading: Reading | null
  readonly filters: Filters
  readonly theme: Theme
}

export const INITIAL_STATE: ViewerState = {
  view: 'graph',
  selected: null,
  hovered: null,
  reading: null,
  filters: DEFAULT_FILTERS,
  theme: 'system',
}

export const sameTarget = (a: Target | null, b: Target | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id)
