import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Direction, resolveWhen } from '../../../src/claims/dates/resolve-when'
import { calendar, type When } from '../../../src/claims/dates/when'

const weekday = (day: number, more: Partial<Extract<When, { kind: 'weekday' }>> = {}): When => ({
  kind: 'weekday',
  weekday: day,
  sense: null,
  weekBy: null,
  ...more,
})
const unit = (name: 'day' | 'week' | 'month' | 'year', by: number): When => ({ kind: 'unit', unit: name, by })
const ago = (count: number, name: 'day' | 'week' | 'month' | 'year'): When => ({ kind: 'ago', unit: name, count })
const SUMMER = [6, 8] as const

/** 31 May 2017 was a Wednesday. */
const TODAY = '2017-05-31'
const [MONDAY, WEDNESDAY, FRIDAY] = [0, 2, 4]

describe('a time told on a day', () => {
  it.each<[string, When, Direction, string | null]>([
    ['on Monday', weekday(MONDAY), 'back', '2017-05-29'],
    ['on Wednesday, the day itself', weekday(WEDNESDAY), 'back', '2017-05-31'],
    ['will on Wednesday', weekday(WEDNESDAY), 'ahead', '2017-05-31'],
    ['will on Friday', weekday(FRIDAY), 'ahead', '2017-06-02'],
    ['on Friday', weekday(FRIDAY), 'back', '2017-05-26'],
    ['meets on Friday', weekday(FRIDAY), 'unknown', null],
    ['last Friday', weekday(FRIDAY, { sense: 'last' }), 'back', '2017-05-26'],
    ['last Monday, of this week or the one before', weekday(MONDAY, { sense: 'last' }), 'back', null],
    ['next Monday', weekday(MONDAY, { sense: 'next' }), 'ahead', '2017-06-05'],
    ['next Friday, of this week or the one after', weekday(FRIDAY, { sense: 'next' }), 'ahead', null],
    ['this Friday', weekday(FRIDAY, { sense: 'this' }), 'ahead', '2017-06-02'],
    ['on Friday last week', weekday(FRIDAY, { weekBy: -1 }), 'back', '2017-05-26'],
    ['on Monday next week', weekday(MONDAY, { weekBy: 1 }), 'ahead', '2017-06-05'],
    ['yesterday', unit('day', -1), 'back', '2017-05-30'],
    ['the day after tomorrow', unit('day', 2), 'ahead', '2017-06-02'],
    ['last week, all of it in one month', unit('week', -1), 'back', '2017-05'],
    ['this week, which ends in another month', unit('week', 0), 'back', null],
    ['last month', unit('month', -1), 'back', '2017-04'],
    ['next year', unit('year', 1), 'ahead', '2018'],
    ['three days ago', ago(3, 'day'), 'back', '2017-05-28'],
    ['two weeks ago', ago(2, 'week'), 'back', '2017-05'],
    ['four weeks ago, in May or April', ago(4, 'week'), 'back', null],
    ['seven months ago', ago(7, 'month'), 'back', '2016-10'],
    ['two years ago', ago(2, 'year'), 'back', '2015'],
    ['in October', calendar({ month: 10 }), 'back', '2016-10'],
    ['will in October', calendar({ month: 10 }), 'ahead', '2017-10'],
    ['in May', calendar({ month: 5 }), 'back', '2017-05'],
    ['meets in October', calendar({ month: 10 }), 'unknown', null],
    ['on June 1', calendar({ month: 6, day: 1 }), 'back', '2016-06-01'],
    ['will on March 2', calendar({ month: 3, day: 2 }), 'ahead', '2018-03-02'],
    ['in October last year', calendar({ month: 10, yearBy: -1 }), 'back', '2016-10'],
    ['in 2015', calendar({ year: 2015 }), 'back', '2015'],
    ['on June 31', calendar({ month: 6, day: 31 }), 'back', null],
    ['on 29 February 2015', calendar({ year: 2015, month: 2, day: 29 }), 'back', null],
    ['happened in 2019', calendar({ year: 2019 }), 'back', null],
    ['will in 2019', calendar({ year: 2019 }), 'ahead', '2019'],
    ['last October', { kind: 'month', month: 10, sense: 'last' }, 'back', '2016-10'],
    ['last April, which is last month', { kind: 'month', month: 4, sense: 'last' }, 'back', null],
    ['next March', { kind: 'month', month: 3, sense: 'next' }, 'ahead', '2018-03'],
    ['next October, of this year or the one after', { kind: 'month', month: 10, sense: 'next' }, 'ahead', null],
    ['this October', { kind: 'month', month: 10, sense: 'this' }, 'ahead', '2017-10'],
    ['last summer', { kind: 'season', months: SUMMER, sense: 'last' }, 'back', '2016'],
    ['this summer', { kind: 'season', months: SUMMER, sense: 'this' }, 'ahead', '2017'],
    ['next summer, of this year or the one after', { kind: 'season', months: SUMMER, sense: 'next' }, 'ahead', null],
  ])('%s', (_, when, direction, expected) => {
    expect(resolveWhen(when, TODAY, direction)).toBe(expected)
  })

  it.each<[string, When, string | null, string | null]>([
    ['a year needs no date', calendar({ year: 2015 }), null, '2015'],
    ['a full date needs none', calendar({ year: 2015, month: 3, day: 4 }), null, '2015-03-04'],
    ['"in October" needs a month', calendar({ month: 10 }), '2017', null],
    ['... and no more', calendar({ month: 10 }), '2017-05', '2016-10'],
    ['"on Monday" needs a day', weekday(MONDAY), '2017-05', null],
    ['"yesterday" needs a day', unit('day', -1), '2017-05', null],
    ['"last month" needs a month', unit('month', -1), '2017-01', '2016-12'],
    ['"last year" needs a year', unit('year', -1), '2017', '2016'],
    ['"two months ago" needs a month', ago(2, 'month'), '2017', null],
    ['nothing is told from no date', unit('year', -1), null, null],
    ['nor from what is no date', unit('year', -1), 'May', null],
    ['nor from a day that is none', unit('day', -1), '2017-02-30', null],
  ])('%s', (_, when, published, expected) => {
    expect(resolveWhen(when, published, 'back')).toBe(expected)
  })
})

const DAYS = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

describe('every time', () => {
  it('is a weekday of the seven days up to the article, or from it', () => {
    fc.assert(
      fc.property(DAYS, fc.integer({ min: 0, max: 6 }), fc.boolean(), (today, day, isBack) => {
        const date = resolveWhen(weekday(day), today, isBack ? 'back' : 'ahead') ?? ''
        const distance = daysBetween(today, date) * (isBack ? -1 : 1)
        expect(distance).toBeGreaterThanOrEqual(0)
        expect(distance).toBeLessThan(7)
        expect((new Date(date).getUTCDay() + 6) % 7).toBe(day)
      }),
    )
  })

  it('is the nearest such day of a month that lies that way', () => {
    fc.assert(
      fc.property(DAYS, DAYS, fc.boolean(), (today, other, isBack) => {
        const [month, day] = [Number(other.slice(5, 7)), Number(other.slice(8))]
        const date = resolveWhen(calendar({ month, day }), today, isBack ? 'back' : 'ahead')
        if (date === null) expect([month, day]).toEqual([2, 29])
        else {
          const distance = daysBetween(today, date) * (isBack ? -1 : 1)
          expect(date.slice(5)).toBe(other.slice(5))
          expect(distance).toBeGreaterThanOrEqual(0)
          expect(distance).toBeLessThanOrEqual(366)
        }
      }),
    )
  })

  it('says the same of a month whether the day is known or not', () => {
    fc.assert(
      fc.property(DAYS, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 400 }), (today, month, count) => {
        for (const when of [calendar({ month }), ago(count, 'month'), unit('month', -count), unit('year', -1)]) {
          expect(resolveWhen(when, today.slice(0, 7), 'back')).toBe(resolveWhen(when, today, 'back'))
        }
      }),
    )
  })
})
