import { NO_PATH, type PathSelection } from '../selection'
import type { Action } from './action'
import { select } from './selection'

/**
 * Opens the path finder or asks something else of it. What is not told stays as it is there, and the best of the ways that are found is
 * looked at first.
 */
export const findPath =
  (change: Partial<Omit<PathSelection, 'kind'>> = {}): Action =>
  (state) => {
    const before = state.selected?.kind === 'path' ? state.selected : NO_PATH
    return select({ ...before, choice: 0, ...change })(state)
  }
