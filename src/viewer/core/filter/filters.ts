import { type EntityType, isWeak, RELATION_TYPES, type RelationType } from '../../../model'
import type { Standing, Voice } from './standings'

/** The entities that are no more than `depth` shown relations away from one. */
export interface Neighbourhood {
  readonly id: string
  readonly depth: number
}

/** What the reader has chosen not to see. */
export interface Filters {
  readonly hiddenEntityTypes: ReadonlySet<EntityType>
  readonly hiddenRelationTypes: ReadonlySet<RelationType>
  /** Entities hidden one by one, by id. */
  readonly hiddenEntities: ReadonlySet<string>
  /** Evidence that is the word of these outlets is left out, by entity id, whoever printed it; empty for an unknown outlet. */
  readonly hiddenOutlets: ReadonlySet<string>
  /** Evidence that holds so what it says is left out. */
  readonly hiddenStandings: ReadonlySet<Standing>
  /** Evidence on such a word is left out. */
  readonly hiddenVoices: ReadonlySet<Voice>
  /** Evidence that is less likely to hold is left out, in [0, 1]; 0 leaves out none. */
  readonly leastConfidence: number
  /** Relations with fewer independent sources are left out; 1 leaves out none. */
  readonly leastSources: number
  /** Whether relations that nobody denies are left out. */
  readonly onlyDenied: boolean
  /** Whether entities that no shown relation touches are left out. */
  readonly hideUnlinked: boolean
  /** Evidence dated before this day is left out, and so is what has no date; ISO 8601. */
  readonly since: string | null
  /** The last day of that range. */
  readonly until: string | null
  /** What is farther away is left out. */
  readonly around: Neighbourhood | null
}

export const NO_FILTERS: Filters = {
  hiddenEntityTypes: new Set(),
  hiddenRelationTypes: new Set(),
  hiddenEntities: new Set(),
  hiddenOutlets: new Set(),
  hiddenStandings: new Set(),
  hiddenVoices: new Set(),
  leastConfidence: 0,
  leastSources: 1,
  onlyDenied: false,
  hideUnlinked: false,
  since: null,
  until: null,
  around: null,
}

/** At first the weak links, which are no claims, and what only they hold are left out. */
export const DEFAULT_FILTERS: Filters = {
  ...NO_FILTERS,
  hiddenRelationTypes: new Set(RELATION_TYPES.filter(isWeak)),
  hideUnlinked: true,
}

export const sameFilters = (a: Filters, b: Filters): boolean =>
  (Object.keys(NO_FILTERS) as (keyof Filters)[]).every((field) => sameValue(a[field], b[field]))

type Value = Filters[keyof Filters]

function sameValue(a: Value, b: Value): boolean {
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((one) => b.has(one))
  if (isNeighbourhood(a) && isNeighbourhood(b)) return a.id === b.id && a.depth === b.depth
  return a === b
}

const isNeighbourhood = (value: Value): value is Neighbourhood =>
  typeof value === 'object' && value !== null && 'depth' in value
