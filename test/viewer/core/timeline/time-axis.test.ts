import { describe, expect, it } from 'vitest'
import { periodAfter } from '../../../../src/viewer/core/timeline/periods'
import { timeAxis } from '../../../../src/viewer/core/timeline/time-axis'

const dates = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([value, weight]) => ({ value, weight }))
    .sort((a, b) => (a.value < b.value ? -1 : 1))

describe('the period after', () => {
  it.each([
    ['2017', 1, '2018'],
    ['0999', -1, '0998'],
    ['2017-12', 1, '2018-01'],
    ['2017-01', -1, '2016-12'],
    ['2016-02-28', 1, '2016-02-29'],
    ['2017-03-01', -1, '2017-02-28'],
  ])('%s, by %i, is %s', (period, steps, expected) => {
    expect(periodAfter(period, steps)).toBe(expected)
  })
})

describe('the axis of a timeline', () => {
  it('is by day where the dates lie near together, days without evidence among them', () => {
    const axis = timeAxis(dates({ '2017-05-30': 3, '2017-06-02': 1 }))
    expect(axis?.by).toBe('day')
    expect(axis?.slots.map(({ first }) => first)).toEqual(['2017-05-30', '2017-05-31', '2017-06-01', '2017-06-02'])
  })

  it.each([
    ['month', { '2015-05-30': 10, '2017-06-02': 10 }, 26],
    ['month', { '2017-05': 30, '2017-06-02': 10 }, 2],
    ['year', { '1990-05-30': 10, '2017-06-02': 10 }, 28],
    ['year', { '2015': 30, '2017-06-02': 10 }, 3],
  ])('is by %s where that suits %o', (by, counts, slots) => {
    const axis = timeAxis(dates(counts))
    expect([axis?.by, axis?.slots.length]).toEqual([by, slots])
  })

  it('gathers what lies far off at either end, and does not let it press the rest together', () => {
    const axis = timeAxis(dates({ '1914': 1, '2017-05-30': 200, '2017-05-31': 200, '2031-01-01': 1 }))
    expect(axis).toEqual({
      by: 'day',
      slots: [
        { first: null, last: '2017-05-29' },
        { first: '2017-05-30', last: '2017-05-30' },
        { first: '2017-05-31', last: '2017-05-31' },
        { first: '2017-06-01', last: null },
      ],
    })
  })

  it('is none without a date', () => {
    expect(timeAxis([])).toBeNull()
    expect(timeAxis([{ value: null, weight: 7 }])).toBeNull()
  })
})
