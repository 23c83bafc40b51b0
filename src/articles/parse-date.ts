import { strict } from 'chrono-node/en'
import { isoMonth } from '../model'
import { isoDate, monthNumber } from './calendar'

/** A date found in a line, with where its words stand. Offsets are into the line. */
export interface DateInLine {
  /** ISO 8601, possibly partial. */
  readonly date: string
  readonly start: number
  readonly end: number
}

const LONGEST_LINE = 200
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?/
const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/
const MONTH_AND_YEAR =
  /(?<!\d(?:st|nd|rd|th)?,? )\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\.?,? (\d{4})\b/i

/** The date that a line states, as ISO 8601 ("2017-05-31", "2017-05", "2017"), or null. */
export const parseDate = (line: string): string | null => findDate(line)?.date ?? null

/**
 * Finds the first date that a line states in full. Nothing is guessed: a date without a year is none, "2 hours ago" is none,
 * and of "05/06/2017", which half of the world reads the other way, only the year is kept.
 */
export function findDate(line: string): DateInLine | null {
  if (line.length > LONGEST_LINE) return null
  return findIso(line) ?? findNumeric(line) ?? findWritten(line) ?? findMonth(line)
}

function findIso(line: string): DateInLine | null {
  const match = ISO.exec(line)
  const date = match && isoDate(match[1], match[2], match[3])
  return date ? { date, start: match.index, end: match.index + match[0].length } : null
}

function findNumeric(line: string): DateInLine | null {
  const match = NUMERIC.exec(line)
  if (!match) return null
  const [words, first, , second, year = ''] = match
  const dayFirst = isoDate(year, second, first)
  const monthFirst = isoDate(year, first, second)
  const date = dayFirst && monthFirst && dayFirst !== monthFirst ? year : (dayFirst ?? monthFirst)
  return date ? { date, start: match.index, end: match.index + words.length } : null
}

/** A reference that never changes, and only what the words say themselves is taken, so no clock has a part in it. */
const NO_CLOCK = new Date(Date.UTC(2000, 0, 1, 12))

function findWritten(line: string): DateInLine | null {
  for (const { index, text, start } of strict.parse(line, NO_CLOCK)) {
    const year = start.get('year')
    const isStated = start.isCertain('year') && start.isCertain('month') && start.isCertain('day')
    if (!isStated || year === null || !text.includes(String(year))) continue
    const date = isoDate(year, start.get('month'), start.get('day'))
    if (date) return { date, start: index, end: index + text.length }
  }
  return null
}

function findMonth(line: string): DateInLine | null {
  const match = MONTH_AND_YEAR.exec(line)
  if (!match) return null
  const [words, name = '', year = ''] = match
  const month = monthNumber(name)
  return month === null
    ? null
    : { date: isoMonth(Number(year), month), start: match.index, end: match.index + words.length }
}
