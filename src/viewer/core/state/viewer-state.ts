import { DEFAULT_FILTERS, type Filters } from '../filter/filters'
import type { Selection, Target } from './selection'

/** An article that is open, and the stretch of it to look at: offsets into its text, end exclusive. */
export interface Reading {
  readonly document: string
  readonly start: number
  readonly end: number
}

/** A piece of the evidence of the relation that is opened, by where its sentence begins. */
export interface EvidencePlace {
  readonly document: string
  readonly start: number
}

export const VIEWS = ['graph', 'list'] as const
export type View = (typeof VIEWS)[number]

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What the size of a disc tells. */
export const SIZES = ['mentions', 'degree', 'pagerank', 'betweenness'] as const
export type SizeBy = (typeof SIZES)[number]

/** What the color of a disc tells. */
export const COLORS = ['type', 'community', 'balance'] as const
export type ColorBy = (typeof COLORS)[number]

export interface Appearance {
  readonly size: SizeBy
  readonly color: ColorBy
  /** The number of the community that stands out; null where none does. */
  readonly community: number | null
}

/** A place in the units of the graph's layout, y up. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** What of the drawing is in view: its middle and the length of its shorter side, in the units of the graph's layout, y up. */
export interface Camera extends Point {
  readonly span: number
}

/** All that the page remembers. What can be derived from it and the graph is not in it. */
export interface ViewerState {
  readonly view: View
  readonly selected: Selection | null
  /** The piece of evidence to look at among those of the relation that is selected. */
  readonly evidence: EvidencePlace | null
  readonly hovered: Target | null
  readonly reading: Reading | null
  readonly filters: Filters
  readonly appearance: Appearance
  /** Null sees all that is shown. */
  readonly camera: Camera | null
  /** Entities that stay where the reader has put them, by id. */
  readonly pinned: ReadonlyMap<string, Point>
  /** Where the entities stand after the layout was run here: see `encodePlaces`. Null leaves them where the graph has them. */
  readonly layout: string | null
  /** Null leaves it to the size of the graph. */
  readonly isTimelineOpen: boolean | null
  readonly theme: Theme
}

export const INITIAL_STATE: ViewerState = {
  view: 'graph',
  selected: null,
  evidence: null,
  hovered: null,
  reading: null,
  filters: DEFAULT_FILTERS,
  appearance: { size: 'mentions', color: 'type', community: null },
  camera: null,
  pinned: new Map(),
  layout: null,
  isTimelineOpen: null,
  theme: 'system',
}
