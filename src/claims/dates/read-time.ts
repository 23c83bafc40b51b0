import type { Token } from '../../model'
import {
  DAYS_FROM_NOW,
  HEDGES,
  MONTHS,
  NAMES_OF_DAYS,
  NUMBERS,
  PARTS_OF_DAY,
  SEASONS,
  SENSES,
  type Sense,
  UNITS,
  WEEKDAYS,
} from '../lexicon/time-words'
import { yearNamed } from '../sentence/year-named'
import { calendar, type When } from './when'

/** A time expression without what leads to it: "Monday", "May 7, 2017", "seven months ago". Positions are token indexes. */
export interface ReadTime {
  readonly start: number
  readonly end: number
  readonly when: When
}

type Reader = (tokens: readonly Token[], at: number) => ReadTime | null

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.normal ?? ''

/** Whether nothing but a space, or what is allowed, parts a token from the one before. */
const follows = (tokens: readonly Token[], at: number, allowed = /^\.?\s+$/u): boolean =>
  allowed.test(tokens[at]?.before ?? '')

const COMMA = /^\.?,?\s+$/u

/** What is less is more often a number: "in 1200 villages". */
const EARLIEST_YEAR = 1500

function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  const named = token ? yearNamed(token) : null
  return named && !named.isDecade && named.year >= EARLIEST_YEAR ? named.year : null
}

const dayAt = (tokens: readonly Token[], at: number): number | null => {
  const [, day] = /^(\d{1,2})(?:st|nd|rd|th)?(?:[-–]\d{1,2})?(?:['’]s)?$/u.exec(tokens[at]?.text ?? '') ?? []
  return day ? Number(day) : null
}

/** The month that a token names; a word in lower case is another ("may", "march"). */
const monthAt = (tokens: readonly Token[], at: number): number | null =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') ? (MONTHS.get(wordAt(tokens, at)) ?? null) : null

/** "last year" and "of last year" behind a month or day, "last week" behind a weekday: how many from now, and where it ends. */
function shiftAt(tokens: readonly Token[], at: number, unit: string): { by: number; end: number } | null {
  const from = wordAt(tokens, at) === 'of' ? at + 1 : at
  const sense = SENSES.get(wordAt(tokens, from))
  const isShift = sense && wordAt(tokens, from + 1) === unit && follows(tokens, at) && follows(tokens, from + 1)
  return isShift ? { by: BY[sense], end: from + 2 } : null
}

const BY: Readonly<Record<Sense, number>> = { last: -1, this: 0, next: 1 }

/** What stands behind the month or the day: a year, or words for one. */
function finishDate(tokens: readonly Token[], start: number, end: number, month: number, day: number | null): ReadTime {
  const isOf = wordAt(tokens, end) === 'of'
  const at = isOf ? end + 1 : end
  const year = follows(tokens, at, day === null ? undefined : COMMA) ? yearAt(tokens, at) : null
  if (year !== null) return { start, end: at + 1, when: calendar({ year, month, day }) }
  const shift = shiftAt(tokens, end, 'year')
  return { start, end: shift?.end ?? end, when: calendar({ yearBy: shift?.by ?? null, month, day }) }
}

/** "May", "May 7", "May 7, 2017", "May 2017", "May last year". */
const readMonth: Reader = (tokens, at) => {
  const month = monthAt(tokens, at)
  if (month === null) return null
  const day = follows(tokens, at + 1) ? dayAt(tokens, at + 1) : null
  return finishDate(tokens, at, day === null ? at + 1 : at + 2, month, day)
}

/** "7 May", "the 7th of May 2017", "2017-05-07", "2017". */
function readNumber(tokens: readonly Token[], at: number): ReadTime | null {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(tokens[at]?.text ?? '') ?? []
  if (isoYear) {
    const when = calendar({ year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) })
    return { start: at, end: at + 1, when }
  }
  const day = dayAt(tokens, at)
  const next = wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1
  const month = day !== null && follows(tokens, at + 1) && follows(tokens, next) ? monthAt(tokens, next) : null
  if (month !== null) return finishDate(tokens, at, next + 1, month, day)
  const year = yearAt(tokens, at)
  return year === null ? null : { start: at, end: at + 1, when: calendar({ year }) }
}

const isNamedDay = (tokens: readonly Token[], at: number): boolean =>
  NAMES_OF_DAYS.has(wordAt(tokens, at - 1)) && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && follows(tokens, at)

/** "Monday", "Monday night", "Monday last week", "Monday, May 29, 2017": the date says more than the day. */
const readWeekday: Reader = (tokens, at) => {
  const weekday = WEEKDAYS.get(wordAt(tokens, at))
  if (weekday === undefined || !/^\p{Lu}/u.test(tokens[at]?.text ?? '') || isNamedDay(tokens, at)) return null
  const end = PARTS_OF_DAY.has(wordAt(tokens, at + 1)) && follows(tokens, at + 1) ? at + 2 : at + 1
  if (follows(tokens, end, COMMA)) {
    const date = readMonth(tokens, end) ?? readNumber(tokens, end)
    if (date && date.when.kind === 'calendar' && date.when.day !== null) return { ...date, start: at }
  }
  const week = shiftAt(tokens, end, 'week')
  return {
    start: at,
    end: week?.end ?? end,
    when: { kind: 'weekday', weekday, sense: null, weekBy: week?.by ?? null },
  }
}

/** "yesterday", "tomorrow morning", "the day before yesterday". */
const readDayWord: Reader = (tokens, at) => {
  const by = DAYS_FROM_NOW.get(wordAt(tokens, at))
  if (by === undefined || (at > 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? ''))) return null
  const isBeyond =
    wordAt(tokens, at - 2) === 'day' && wordAt(tokens, at - 1) === (by < 0 ? 'before' : 'after') && by !== 0
  const end = PARTS_OF_DAY.has(wordAt(tokens, at + 1)) && follows(tokens, at + 1) ? at + 2 : at + 1
  return { start: isBeyond ? at - 2 : at, end, when: { kind: 'unit', unit: 'day', by: isBeyond ? 2 * by : by } }
}

/** "last week", "this coming Monday", "next October"; "the last week", "the past year" and "the next two days" are durations. */
const readQualified: Reader = (tokens, at) => {
  const first = SENSES.get(wordAt(tokens, at))
  const second = first === 'this' && follows(tokens, at + 1) ? SENSES.get(wordAt(tokens, at + 1)) : undefined
  const sense = second ?? first
  const noun = second ? at + 2 : at + 1
  if (!sense || !follows(tokens, noun) || wordAt(tokens, at - 1) === 'the') return null
  return readNamed(tokens, at, noun, sense) ?? readUnit(tokens, at, noun, sense)
}

function readNamed(tokens: readonly Token[], start: number, at: number, sense: Sense): ReadTime | null {
  const [weekday, month, season] = [readWeekday(tokens, at), monthAt(tokens, at), SEASONS.get(wordAt(tokens, at))]
  if (weekday?.when.kind === 'weekday') return { ...weekday, start, when: { ...weekday.when, sense } }
  if (month !== null) return { start, end: at + 1, when: { kind: 'month', month, sense } }
  return season ? { start, end: at + 1, when: { kind: 'season', months: season, sense } } : null
}

/** "past" and "coming" alone make a unit a stretch that leads up to now or away from it. */
function readUnit(tokens: readonly Token[], start: number, at: number, sense: Sense): ReadTime | null {
  const word = wordAt(tokens, at)
  if (PARTS_OF_DAY.has(word) && sense !== 'next')
    return { start, end: at + 1, when: { kind: 'unit', unit: 'day', by: BY[sense] } }
  const unit = UNITS.get(word)
  const isExact = ['last', 'this', 'next'].includes(wordAt(tokens, at - 1))
  if (!unit || word.endsWith('s') || unit === 'day' || !isExact) return null
  const day = unit === 'week' ? readWeekday(tokens, wordAt(tokens, at + 1) === 'on' ? at + 2 : at + 1) : null
  if (day?.when.kind === 'weekday') return { ...day, start, when: { ...day.when, weekBy: BY[sense] } }
  return { start, end: at + 1, when: { kind: 'unit', unit, by: BY[sense] } }
}

/** "seven months ago", read from its last word; "a few years ago" and "nearly ten years ago" are no dates. */
const readAgo: Reader = (tokens, at) => {
  const unit = UNITS.get(wordAt(tokens, at - 1))
  const number = wordAt(tokens, at - 2)
  const count = NUMBERS.get(number) ?? (/^\d{1,3}$/u.test(number) ? Number(number) : undefined)
  if (!unit || count === undefined || HEDGES.has(wordAt(tokens, at - 3))) return null
  const isAnniversary = wordAt(tokens, at + 1) === 'this' && UNITS.has(wordAt(tokens, at + 2))
  return { start: at - 2, end: isAnniversary ? at + 3 : at + 1, when: { kind: 'ago', unit, count } }
}

const READERS: ReadonlyMap<string, Reader> = new Map([
  ...[...MONTHS.keys()].map((word) => [word, readMonth] as const),
  ...[...WEEKDAYS.keys()].map((word) => [word, readWeekday] as const),
  ...[...DAYS_FROM_NOW.keys()].map((word) => [word, readDayWord] as const),
  ...[...SENSES.keys()].map((word) => [word, readQualified] as const),
  ['ago', readAgo],
])

/** The time expression that begins at a token, or ends at it ("ago"); null for most tokens, at the cost of one look-up. */
export function readTime(tokens: readonly Token[], at: number): ReadTime | null {
  const token = tokens[at]
  if (!token) return null
  const reader = READERS.get(token.normal)
  if (reader) return reader(tokens, at)
  return /^\d/u.test(token.text) ? readNumber(tokens, at) : null
}
