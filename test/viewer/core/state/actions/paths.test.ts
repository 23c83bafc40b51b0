import { describe, expect, it } from 'vitest'
import { findPath } from '../../../../../src/viewer/core/state/actions/paths'
import { NO_PATH } from '../../../../../src/viewer/core/state/selection'
import { INITIAL_STATE } from '../../../../../src/viewer/core/state/viewer-state'

describe('asking for a path', () => {
  it('opens the path finder, filled in as far as is told', () => {
    expect(findPath()(INITIAL_STATE).selected).toEqual(NO_PATH)
    expect(findPath({ from: 'a' })(INITIAL_STATE).selected).toEqual({ ...NO_PATH, from: 'a' })
  })

  it('keeps what it is not told, and begins with the best way again', () => {
    const before = findPath({ from: 'a', to: 'b', order: 'evidence', choice: 3 })(INITIAL_STATE)
    expect(findPath({ maxHops: 5 })(before).selected).toEqual({
      ...NO_PATH,
      ...{ from: 'a', to: 'b', order: 'evidence', maxHops: 5, choice: 0 },
    })
  })

  it('changes nothing where it asks for the same', () => {
    const before = findPath({ from: 'a' })(INITIAL_STATE)
    expect(findPath()(before)).toBe(before)
  })
})
