import { isoDay, isoMonth } from '../../model'
import { addDays, addMonths, commonMonth, weekdayOf } from './calendar-days'
import type { When } from './when'

/** Which way a time without a year lies: what happened lies back, what will happen ahead; of the present tense neither is known. */
export type Direction = 'back' | 'ahead' | 'unknown'

/** The date of the article, as far as it is known. */
interface Now {
  readonly year: number
  readonly month: number | null
  /** The whole of it, ISO 8601. */
  readonly day: string | null
}

/**
 * The date that a time expression means in an article of that date (ISO 8601, possibly partial, or null), as precisely as the words
 * are: "seven months ago" is a month, "last week" the month that it lies in. Null where the article's date does not tell
 * enough, where two dates are as likely ("last Monday", on a Wednesday), and where there is no such day.
 *
 * @example
 * resolveWhen({ kind: 'ago', unit: 'month', count: 7 }, '2017-05-31', 'back') // '2016-10'
 */
export function resolveWhen(when: When, published: string | null, direction: Direction): string | null {
  const now = published === null ? null : readNow(published)
  const date = now ? resolve(when, now, direction) : absolute(when)
  return date !== null && direction === 'back' && published !== null && isAfter(date, published) ? null : date
}

/** What has happened can't be of a day after the article's. */
const isAfter = (date: string, published: string): boolean => {
  const length = Math.min(date.length, published.length, 10)
  return date.slice(0, length) > published.slice(0, length)
}

function readNow(published: string): Now | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(published) ?? []
  if (!year) return null
  return {
    year: Number(year),
    month: month ? Number(month) : null,
    day: month && day ? isoDay(Number(year), Number(month), Number(day)) : null,
  }
}

/** What needs no date of the article. */
const absolute = (when: When): string | null =>
  when.kind === 'calendar' && when.year !== null ? isoDate(when.year, when.month, when.day) : null

const isoDate = (year: number, month: number | null, day: number | null): string | null => {
  if (month === null) return String(year).padStart(4, '0')
  return day === null ? isoMonth(year, month) : isoDay(year, month, day)
}

function resolve(when: When, now: Now, direction: Direction): string | null {
  switch (when.kind) {
    case 'calendar':
      return resolveCalendar(when, now, direction)
    case 'month':
      return resolveMonth(when, now)
    case 'season':
      return resolveSeason(when, now)
    case 'weekday':
      return now.day && resolveWeekday(when, now.day, direction)
    case 'unit':
      return resolveUnit(when, now)
    case 'ago':
      return resolveAgo(when, now)
  }
}

type Of<Kind extends When['kind']> = Extract<When, { kind: Kind }>

/** Without a year the nearest that lies that way, the article's own day or month included. */
function resolveCalendar(when: Of<'calendar'>, now: Now, direction: Direction): string | null {
  const { year, yearBy, month, day } = when
  if (year !== null) return absolute(when)
  if (yearBy !== null) return isoDate(now.year + yearBy, month, day)
  if (month === null || now.month === null) return null
  const inYear = isoDate(now.year, month, day)
  if (inYear === null) return null
  const today = now.day ?? isoMonth(now.year, now.month)
  const length = Math.min(today.length, inYear.length)
  const [there, here] = [inYear.slice(0, length), today.slice(0, length)]
  if (there === here) return inYear
  if (direction === 'unknown') return null
  const isPast = there < here
  if (isPast === (direction === 'back')) return inYear
  return isoDate(now.year + (isPast ? 1 : -1), month, day)
}

/** "last April" is no word for the month before, nor "next June" for one of the same year. */
function resolveMonth({ month, sense }: Of<'month'>, now: Now): string | null {
  if (now.month === null) return null
  if (sense === 'this') return isoMonth(now.year, month)
  if (sense === 'next') return month <= now.month ? isoMonth(now.year + 1, month) : null
  const since = (now.month - month + 12) % 12 || 12
  return since === 1 ? null : addMonths(now.year, now.month, -since)
}

/** "last summer", in November, may be either. */
function resolveSeason({ months: [first, last], sense }: Of<'season'>, now: Now): string | null {
  if (sense === 'this') return String(now.year)
  if (now.month === null) return null
  if (sense === 'last') return last < now.month ? null : String(now.year - 1)
  return first > now.month ? null : String(now.year + 1)
}

/** "last Monday" is one of the week before, "next Monday" one of the week after; else it may be either. */
function resolveWeekday({ weekday, sense, weekBy }: Of<'weekday'>, today: string, direction: Direction): string | null {
  const ahead = weekday - weekdayOf(today)
  if (weekBy !== null) return addDays(today, ahead + 7 * weekBy)
  if (sense === 'this') return addDays(today, ahead)
  if (sense === 'last') return ahead < 0 ? null : addDays(today, ahead - 7)
  if (sense === 'next') return ahead > 0 ? null : addDays(today, ahead + 7)
  if (ahead === 0) return today
  if (direction === 'unknown') return null
  return addDays(today, direction === 'back' ? (ahead - 7) % 7 : (ahead + 7) % 7)
}

function resolveUnit({ unit, by }: Of<'unit'>, { year, month, day }: Now): string | null {
  if (unit === 'year') return String(year + by)
  if (unit === 'month') return month === null ? null : addMonths(year, month, by)
  if (day === null) return null
  if (unit === 'day') return addDays(day, by)
  const monday = addDays(day, 7 * by - weekdayOf(day))
  return commonMonth(monday, addDays(monday, 6))
}

/** As exact as the unit; weeks may be some days more or less. */
function resolveAgo({ unit, count }: Of<'ago'>, { year, month, day }: Now): string | null {
  if (unit === 'year') return String(year - count)
  if (unit === 'month') return month === null ? null : addMonths(year, month, -count)
  if (day === null) return null
  if (unit === 'day') return addDays(day, -count)
  return commonMonth(addDays(day, -7 * count - SLACK), addDays(day, -7 * count + SLACK))
}

/** Days that "two weeks ago" may be off. */
const SLACK = 3
