import { describe, expect, it } from 'vitest'
import { daysOf } from '../../../src/graph/denials/days-of'

describe('the days that a date may mean', () => {
  it.each([
    ['1970-01-02', 1, 1],
    ['1970-02', 31, 58],
    ['1970-12', 334, 364],
    ['1970', 0, 364],
  ])('of %s are those from %i to %i', (date, first, last) => {
    expect(daysOf(date)).toEqual({ first, last })
  })

  it('are none where there is no date', () => {
    expect(daysOf(null)).toBeNull()
  })
})
