import { gazetteer } from '../language'
import type { Span } from '../model'
import { monthNumber } from './calendar'
import { findDate } from './parse-date'
import { readBracket } from './read-bracket'

/** What a dateline told and where the prose behind it begins. */
export interface Dateline {
  /** Into the article's text. */
  readonly proseStart: number
  /** The medium in brackets: "PARIS (Reuters) -". */
  readonly credit: string | null
  /** Where it states a year. */
  readonly published: string | null
  /** Where it states none: "05-30" for "May 30". */
  readonly dayOfYear: string | null
}

type Told = Omit<Dateline, 'proseStart'>

const LONGEST_DATELINE = 90
const DASH = /[*_]{0,2}\.?\s*(?:[—–]|--?|_|:(?=[*_]{0,2}\s))[*_]{0,2}\s*(?=\S)/uy
const SPACED_HYPHEN = /[*_]{0,2}\s--?[*_]{0,2}\s/y
/** "(NAN) The farmers", "/TASS/. A pier": a credit may stand for the dash. */
const BARE_CREDIT_ENDS = /[)/][*_]{0,2}[.:]?[*_]{0,2}\s+(?=["“‘'«]?\p{Lu})/uy
const PLACE_WORD =
  /^(?:\p{Lu}[\p{L}.'’/-]*|al|and|da|de|del|der|di|do|dos|du|el|en|es|la|las|le|les|los|of|on|the|upon|under|-)$/u
const MOST_PARTS = 3
const SHOUTED_WHOLE = /^\p{Lu}{4,}(?:[ /-]\p{Lu}{2,}){0,3}$/u
const SHOUTED = /^\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /,]|$)/u
const BRACKETS = /\(([^()]{2,60})\)|\[([^[\]]{2,60})\]|(?<!\p{L})\/(\p{Lu}[^/]{1,40})\//gu

/**
 * Finds the dateline at the front of the first paragraph: "PARIS (Reuters) - ", "SEOUL—", "Geneva, 30 May 2017 – ", "(CNN) -- ",
 * "CAIRO: ", "MOSCOW, May 30. /TASS/. ". A place in capitals, a known place beside a day, a medium in brackets or a full date
 * has to be there, since "Paris - a city" is prose. Null without one.
 */
export function findDateline(text: string, paragraph: Span): Dateline | null {
  const front = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_DATELINE))
  for (let i = 1; i < front.length; i++) {
    const dash = dashAt(front, i)
    const bare = dash ? 0 : matchAt(BARE_CREDIT_ENDS, front, i)
    if (!dash && !bare) continue
    const told = bare ? bareCredit(front.slice(0, i + 1)) : dashed(front.slice(0, i), front.startsWith(':', i))
    const proseStart = paragraph.start + i + (dash || bare)
    if (told && proseStart < paragraph.end) return { ...told, proseStart }
  }
  return null
}

/** Length of the dash with the space around it, 0 where there is none. A hyphen has to stand between spaces. */
function dashAt(front: string, at: number): number {
  const length = matchAt(DASH, front, at)
  const dash = front.slice(at, at + length)
  const isHyphen = dash.includes('-') && dash.replace(/[*_.]/g, '').trim().length === 1
  const isSpaced = matchAt(SPACED_HYPHEN, front, at) > 0 || front[at - 1] === ')'
  return isHyphen && !isSpaced ? 0 : length
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** A colon is a dateline's behind a place in capitals or a credit only. */
function dashed(front: string, isColon: boolean): Told | null {
  const told = readDateline(front)
  return isColon && !SHOUTED_WHOLE.test(front) && !told?.credit ? null : told
}

function bareCredit(front: string): Told | null {
  const told = readDateline(front)
  return told?.credit && (told.published || told.dayOfYear) ? told : null
}

function readDateline(front: string): Told | null {
  const dateline = front.replace(/[*_]+/g, '').trim()
  const brackets = [...dateline.matchAll(BRACKETS)].map(([, round, square, slashed]) =>
    readBracket(round ?? square ?? slashed ?? ''),
  )
  if (brackets.length === 0 && /[()[\]]/.test(dateline)) return null
  const bare = withoutEnds(dateline.replace(BRACKETS, ', '))
  const date = findDate(bare)
  const { place, dayOfYear } = withoutDay(date ? bare.slice(0, date.start) : bare)
  if (place !== '' && !isPlaceLike(place)) return null
  const credit = brackets.find(({ kind }) => kind === 'credit')?.words ?? null
  const inBrackets = brackets.find(({ kind }) => kind === 'date')?.words ?? null
  const published = date?.date ?? inBrackets
  const isMedium = brackets.some(({ kind }) => kind === 'credit' || kind === 'credits')
  if (place === '' && !isMedium) return null
  const isDateline = isMedium || SHOUTED.test(place) || published !== null || (dayOfYear !== null && isPlace(place))
  return isDateline ? { credit, published, dayOfYear: published ? null : dayOfYear } : null
}

const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?'
const MONTH_DAY = new RegExp(`[,.]?\\s*\\b${MONTH} (\\d{1,2})\\b`, 'u')
const DAY_MONTH = new RegExp(`[,.]?\\s*\\b(\\d{1,2}) ${MONTH}(?!\\p{L})`, 'u')
const WEEKDAY = /,?\s*\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u

/** "PARIS, May 30" is a place and a day of no year. */
function withoutDay(place: string): { place: string; dayOfYear: string | null } {
  const [, monthFirst = '', dayLast = ''] = MONTH_DAY.exec(place) ?? []
  const [, dayFirst = '', monthLast = ''] = DAY_MONTH.exec(place) ?? []
  const month = monthNumber(monthFirst || monthLast)
  const day = Number(dayLast || dayFirst)
  return {
    place: withoutEnds(place.replace(MONTH_DAY, '').replace(DAY_MONTH, '').replace(WEEKDAY, '')),
    dayOfYear: month && day <= 31 ? `${pad(month)}-${pad(day)}` : null,
  }
}

const pad = (number: number): string => String(number).padStart(2, '0')

const withoutEnds = (words: string): string => words.replace(/^[\s,.]+|[\s,.]+$/gu, '')

/** Up to three names with commas between: "HARPERS FERRY, W. Va.", "Cairo". A sentence has other words. */
function isPlaceLike(place: string): boolean {
  const parts = place.split(/, ?/)
  const isNamed = parts.every((part) => /^\p{Lu}/u.test(part) && part.split(' ').every((word) => PLACE_WORD.test(word)))
  return parts.length <= MOST_PARTS && isNamed
}

const isPlace = (place: string): boolean =>
  gazetteer.get(place.split(',', 1)[0] ?? '').some(({ type }) => type === 'place' || type === 'country')
