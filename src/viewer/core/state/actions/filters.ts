import type { EntityType, RelationType } from '../../../../model'
import { DEFAULT_FILTERS, type Filters, NO_FILTERS } from '../../filter/filters'
import type { Standing, Voice } from '../../filter/standings'
import type { Action } from './action'

const narrow =
  (change: (filters: Filters) => Partial<Filters>): Action =>
  (state) => ({ ...state, filters: { ...state.filters, ...change(state.filters) } })

export const toggleEntityTypes = (types: readonly EntityType[], shown: boolean): Action =>
  narrow(({ hiddenEntityTypes }) => ({ hiddenEntityTypes: toggled(hiddenEntityTypes, types, shown) }))

export const toggleRelationTypes = (types: readonly RelationType[], shown: boolean): Action =>
  narrow(({ hiddenRelationTypes }) => ({ hiddenRelationTypes: toggled(hiddenRelationTypes, types, shown) }))

export const toggleEntities = (ids: readonly string[], shown: boolean): Action =>
  narrow(({ hiddenEntities }) => ({ hiddenEntities: toggled(hiddenEntities, ids, shown) }))

export const toggleOutlets = (ids: readonly string[], shown: boolean): Action =>
  narrow(({ hiddenOutlets }) => ({ hiddenOutlets: toggled(hiddenOutlets, ids, shown) }))

export const toggleStandings = (standings: readonly Standing[], shown: boolean): Action =>
  narrow(({ hiddenStandings }) => ({ hiddenStandings: toggled(hiddenStandings, standings, shown) }))

export const toggleVoices = (voices: readonly Voice[], shown: boolean): Action =>
  narrow(({ hiddenVoices }) => ({ hiddenVoices: toggled(hiddenVoices, voices, shown) }))

export const toggleUnlinked = (shown: boolean): Action => narrow(() => ({ hideUnlinked: !shown }))

export const requireConfidence = (leastConfidence: number): Action => narrow(() => ({ leastConfidence }))

export const requireSources = (leastSources: number): Action => narrow(() => ({ leastSources }))

export const toggleOnlyDenied = (onlyDenied: boolean): Action => narrow(() => ({ onlyDenied }))

/** Leaves the evidence of these days, ends included; null leaves an end open. */
export const showDates = (since: string | null, until: string | null): Action => narrow(() => ({ since, until }))

/** Leaves what is no more than `depth` relations away from an entity. */
export const showAround = (id: string, depth: number): Action => narrow(() => ({ around: { id, depth } }))

export const showAllAround: Action = narrow(() => ({ around: null }))

export const showEverything: Action = (state) => ({ ...state, filters: NO_FILTERS })

export const resetFilters: Action = (state) => ({ ...state, filters: DEFAULT_FILTERS })

function toggled<T>(hidden: ReadonlySet<T>, things: readonly T[], shown: boolean): ReadonlySet<T> {
  const next = new Set(hidden)
  for (const thing of things) {
    if (shown) next.delete(thing)
    else next.add(thing)
  }
  return next
}
