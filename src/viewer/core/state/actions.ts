import type { EntityType, RelationType } from '../../../model'
import { DEFAULT_FILTERS, NO_FILTERS } from '../filter/filters'
import { type Reading, sameTarget, type Target, type Theme, type View, type ViewerState } from './viewer-state'

/** What a reader can do, each as a step from one state to the next. A step that changes nothing gives the same state back. */
export type Action = (state: ViewerState) => ViewerState

export const select =
  (target: Target | null): Action =>
  (state) =>
    sameTarget(state.selected, target) ? state : { ...state, selected: target, reading: null }

export const hover =
  (target: Target | null): Action =>
  (state) =>
    sameTarget(state.hovered, target) ? state : { ...state, hovered: target }

export const read =
  (reading: Reading | null): Action =>
  (state) => ({ ...state, reading })

export const view =
  (chosen: View): Action =>
  (state) =>
    state.view === chosen ? state : { ...state, view: chosen, hovered: null }

export const choose =
  (theme: Theme): Action =>
  (state) => ({ ...state, theme })

export const toggleEntityTypes =
  (types: readonly EntityType[], shown: boolean): Action =>
  (state) => ({
    ...state,
    filters: { ...state.filters, hiddenEntityTypes: toggled(state.filters.hiddenEntityTypes, types, shown) },
  })

export const toggleRelationTypes =
  (types: readonly RelationType[], shown: boolean): Action =>
  (state) => ({
    ...state,
    filters: { ...state.filters, hiddenRelationTypes: toggled(state.filters.hiddenRelationTypes, types, shown) },
  })

export const toggleUnlinked =
  (shown: boolean): Action =>
  (state) => ({ ...state, filters: { ...state.filters, hideUnlinked: !shown } })

export const requireSources =
  (leastSources: number): Action =>
  (state) => ({ ...state, filters: { ...state.filters, leastSources } })

export const toggleOnlyDenied =
  (onlyDenied: boolean): Action =>
  (state) => ({ ...state, filters: { ...state.filters, onlyDenied } })

export const showEverything: Action = (state) => ({ ...state, filters: NO_FILTERS })

export const resetFilters: Action = (state) => ({ ...state, filters: DEFAULT_FILTERS })

function toggled<T>(hidden: ReadonlySet<T>, types: readonly T[], shown: boolean): ReadonlySet<T> {
  const next = new Set(hidden)
  for (const type of types) {
    if (shown) next.delete(type)
    else next.add(type)
  }
  return next
}
