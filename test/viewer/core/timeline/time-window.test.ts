import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TimeAxis, timeAxis } from '../../../../src/viewer/core/timeline/time-axis'
import {
  moveFrom,
  moveTo,
  moveWindow,
  rangeOf,
  type TimeWindow,
  windowBetween,
  windowOf,
} from '../../../../src/viewer/core/timeline/time-window'
import { handleWords, timelineWords } from '../../../../src/viewer/core/words/timeline-words'

const axisOf = (...dates: readonly string[]): TimeAxis => {
  const axis = timeAxis(dates.map((value) => ({ value, weight: 100 })))
  if (!axis) throw new Error('no dates')
  return axis
}

const DAYS = axisOf('2017-05-28', '2017-06-02')
const FAR = { ...DAYS, slots: [{ first: null, last: '2017-05-27' }, ...DAYS.slots] }

describe('a window of time', () => {
  it('is all of the axis where no date is asked for', () => {
    expect(windowOf(DAYS, { since: null, until: null })).toEqual({ from: 0, to: 5 })
  })

  it.each([
    ['2017-05-29', '2017-05-30', { from: 1, to: 2 }],
    ['2017-05-29', null, { from: 1, to: 5 }],
    ['2017-06', null, { from: 4, to: 5 }],
    [null, '2017-05', { from: 0, to: 3 }],
    ['2020', '2021', { from: 5, to: 5 }],
    ['2001', '2002', { from: 0, to: 0 }],
    ['2017-06-01', '2017-05-29', { from: 4, to: 4 }],
  ])('from %s to %s stands at %o', (since, until, expected) => {
    expect(windowOf(DAYS, { since, until })).toEqual(expected)
  })

  it('has the time before the axis as its first slot, where something lies there', () => {
    expect(windowOf(FAR, { since: '1914', until: '2017-05-28' })).toEqual({ from: 0, to: 1 })
    expect(rangeOf(FAR, { from: 0, to: 0 })).toEqual({ since: null, until: '2017-05-27' })
    expect(rangeOf(FAR, { from: 1, to: 1 })).toEqual({ since: '2017-05-28', until: '2017-05-28' })
  })

  const anyWindow: fc.Arbitrary<TimeWindow> = fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
    .map(([one, other]) => windowBetween(one, other))

  it('stands where its dates say', () => {
    fc.assert(
      fc.property(anyWindow, (chosen) => {
        expect(windowOf(DAYS, rangeOf(DAYS, chosen))).toEqual(chosen)
      }),
    )
  })

  it('stays on the axis and keeps its order however it is moved, and its length as a whole', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: -20, max: 20 }), (chosen, slot) => {
        const moved = [moveFrom(chosen, slot), moveTo(DAYS, chosen, slot), moveWindow(DAYS, chosen, slot)]
        for (const { from, to } of moved) expect(0 <= from && from <= to && to <= 5).toBe(true)
        expect(moveWindow(DAYS, chosen, slot).to - moveWindow(DAYS, chosen, slot).from).toBe(chosen.to - chosen.from)
      }),
    )
  })

  it('is said in words', () => {
    expect(handleWords(FAR, { from: 0, to: 6 }, 'from')).toBe('the beginning')
    expect(handleWords(FAR, { from: 0, to: 6 }, 'to')).toBe('the end')
    expect(handleWords(FAR, { from: 0, to: 0 }, 'to')).toBe('before 2017-05-28')
    expect(handleWords(FAR, { from: 2, to: 3 }, 'from')).toBe('2017-05-29')
  })
})

describe('what the timeline says', () => {
  it.each([
    [
      { shown: 12, undated: 3, since: '2017-05-30', until: '2017-06-03' },
      '12 sentences, 2017-05-30 to 2017-06-03; 3 without a date are left out',
    ],
    [{ shown: 1, undated: 1, since: '2017', until: null }, '1 sentence, from 2017; 1 without a date is left out'],
    [{ shown: 12, undated: 3, since: null, until: null }, '12 sentences, all dates; 3 without a date'],
    [{ shown: 2, undated: 0, since: null, until: '2017' }, '2 sentences, until 2017'],
  ])('of %o is in words', (sum, words) => {
    expect(timelineWords(sum)).toBe(words)
  })
})
