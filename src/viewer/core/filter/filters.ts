import { ENTITY_TYPES, type EntityType, isWeak, RELATION_TYPES, type RelationType } from '../../../model'

/** What the reader has chosen not to see. */
export interface Filters {
  readonly hiddenEntityTypes: ReadonlySet<EntityType>
  readonly hiddenRelationTypes: ReadonlySet<RelationType>
  /** Whether entities that no shown relation touches are left out. */
  readonly hideUnlinked: boolean
  /** Relations with fewer independent sources are left out; 1 leaves out none. */
  readonly leastSources: number
  /** Whether relations that nobody denies are left out. */
  readonly onlyDenied: boolean
}

/** At first the weak links, which are no claims, and what only they hold are left out. */
export const DEFAULT_FILTERS: Filters = {
  hiddenEntityTypes: new Set(),
  hiddenRelationTypes: new Set(RELATION_TYPES.filter(isWeak)),
  hideUnlinked: true,
  leastSources: 1,
  onlyDenied: false,
}

export const NO_FILTERS: Filters = {
  hiddenEntityTypes: new Set(),
  hiddenRelationTypes: new Set(),
  hideUnlinked: false,
  leastSources: 1,
  onlyDenied: false,
}

export const sameFilters = (a: Filters, b: Filters): boolean =>
  a.hideUnlinked === b.hideUnlinked &&
  a.leastSources === b.leastSources &&
  a.onlyDenied === b.onlyDenied &&
  ENTITY_TYPES.every((type) => a.hiddenEntityTypes.has(type) === b.hiddenEntityTypes.has(type)) &&
  RELATION_TYPES.every((type) => a.hiddenRelationTypes.has(type) === b.hiddenRelationTypes.has(type))
