import { INITIAL_STATE, type Theme, type View } from '../viewer-state'
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

/** What hangs on the graph begins anew; how the reader likes to look at graphs stays. */
export const turnToAnotherGraph: Action = ({ view, appearance, theme }) => ({
  ...INITIAL_STATE,
  view,
  appearance,
  theme,
})
