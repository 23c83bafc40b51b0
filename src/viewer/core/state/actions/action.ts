import type { ViewerState } from '../viewer-state'

/** What a reader can do: a step from one state to the next. A step that changes nothing gives the same state back. */
export type Action = (state: ViewerState) => ViewerState
