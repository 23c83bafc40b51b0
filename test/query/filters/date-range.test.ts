import { describe, expect, it } from 'vitest'
import { isDate, isWithin } from '../../../src/query/filters/date-range'

describe('a date within a range', () => {
  it.each([
    ['2017-05-29', '2017-05-29', '2017-05-29', true],
    ['2017-05-29', '2017-05-30', undefined, false],
    ['2017-05-29', undefined, '2017-05-28', false],
    ['2017', '2017-05-30', undefined, true],
    ['2017-05', '2017-05-30', '2017-05-30', true],
    ['2017-05', '2017-06', undefined, false],
    ['2016-12-31', '2017', undefined, false],
    ['2017-12-31', '2017', '2017', true],
    [null, '2017', undefined, false],
    [null, undefined, undefined, true],
    ['2017-05-29T10:00:00Z', undefined, '2017-05-29', true],
  ])('%s since %s until %s: %s', (date, since, until, expected) => expect(isWithin(date, since, until)).toBe(expected))

  it.each(['2017', '2017-05', '2017-05-30', '2016-02-29', '0099'])('%s is a date', (word) =>
    expect(isDate(word)).toBe(true),
  )
  it.each(['', '17', '2017-13', '2017-00', '2017-05-32', '2017-02-30', '2017-02-29', '30.5.2017', '2017-05-30T10:00'])(
    '"%s" is none',
    (word) => expect(isDate(word)).toBe(false),
  )
})
