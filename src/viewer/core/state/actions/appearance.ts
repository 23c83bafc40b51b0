import type { ColorBy, SizeBy } from '../viewer-state'
import type { Action } from './action'

export const sizeBy =
  (size: SizeBy): Action =>
  (state) => ({ ...state, appearance: { ...state.appearance, size } })

export const colorBy =
  (color: ColorBy): Action =>
  (state) => ({ ...state, appearance: { ...state.appearance, color, community: null } })

/** Lets a community stand out, by its number; null none. */
export const liftCommunity =
  (community: number | null): Action =>
  (state) => ({ ...state, appearance: { ...state.appearance, community } })
