import type { ColorBy, SizeBy } from '../viewer-state'
import type { Action } from './action'

export const sizeBy =
  (size: SizeBy): Action =>
  (state) => ({ ...state, appearance: { ...state.appearance, size } })

export const colorBy =
  (color: ColorBy): Action =>
  (state) => ({ ...state, appearance: { ...state.appearance, color } })
