import { sameFilters } from '../../filter/filters'
import type { Appearance, ViewerState } from '../viewer-state'
import { appearancePart } from './appearance-part'
import { filtersPart } from './filters-part'
import { placesPart } from './places-part'
import { readingPart } from './reading-part'
import { selectionPart } from './selection-part'
import { viewPart } from './view-part'

/** The part of the state that a link carries: all but what the pointer is on, and the reader's own taste. */
export type AddressState = Omit<ViewerState, 'hovered' | 'theme'>

/** In the order in which they stand in an address. */
const PARTS = [viewPart, selectionPart, readingPart, filtersPart, appearancePart, placesPart]

/** The hash of an address, without `#`; empty for the state in which the page opens. {@link parseAddress} reads it back. */
export function formatAddress(state: AddressState): string {
  const words = new URLSearchParams()
  for (const { write } of PARTS) write(state, words)
  return words.toString()
}

/**
 * The state with all that a hash says. Parts that stay the same stay the same objects, for what hangs on them is remembered by them: a
 * browser tells twice that the address has changed, and most steps back and forward change little.
 */
export function stateAt<State extends AddressState>(state: State, hash: string): State {
  const asked = parseAddress(hash)
  return {
    ...state,
    ...asked,
    filters: sameFilters(asked.filters, state.filters) ? state.filters : asked.filters,
    appearance: sameAppearance(asked.appearance, state.appearance) ? state.appearance : asked.appearance,
    pinned: asked.pinned.size === 0 && state.pinned.size === 0 ? state.pinned : asked.pinned,
  }
}

const sameAppearance = (a: Appearance, b: Appearance): boolean =>
  a.size === b.size && a.color === b.color && a.community === b.community

/** What a hash (with or without `#`) says; what it does not say, or says wrongly, is as when the page opens. */
export function parseAddress(hash: string): AddressState {
  const words = new URLSearchParams(hash.replace(/^#/, ''))
  return {
    ...viewPart.read(words),
    ...selectionPart.read(words),
    ...readingPart.read(words),
    ...filtersPart.read(words),
    ...appearancePart.read(words),
    ...placesPart.read(words),
  }
}
