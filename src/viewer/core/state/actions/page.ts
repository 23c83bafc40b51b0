import type { Theme, View } from '../viewer-state'
import type { Action } from './action'

export const view =
  (chosen: View): Action =>
  (state) =>
    state.view === chosen ? state : { ...state, view: chosen, hovered: null }

export const choose =
  (theme: Theme): Action =>
  (state) => ({ ...state, theme })

export const openTimeline =
  (isTimelineOpen: boolean): Action =>
  (state) => ({ ...state, isTimelineOpen })
