import type { Span } from '../model'
import { KNOWN_OUTLETS } from './lexicon/outlet-words'
import { findDate } from './parse-date'

/** What a dateline told and where the prose behind it begins. */
export interface Dateline {
  /** Into the article's text. */
  readonly proseStart: number
  /** The agency in brackets: "PARIS (Reuters) -". */
  readonly credit: string | null
  /** Where it states a year. */
  readonly published: string | null
}

const LONGEST_DATELINE = 90
const DASH = /\s*(?:[—–]|--?|_|:(?=\s))\s*(?=\S)/uy
const SPACED_HYPHEN = /\s--?\s/y
const PLACE = /^\p{Lu}[\p{L}.'’/ -]*(?:, ?\p{Lu}[\p{L}.'’ -]*){0,2}$/u
const SHOUTED_WHOLE = /^\p{Lu}{4,}(?:[ /-]\p{Lu}{2,}){0,3}$/u
const SHOUTED = /^\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /,]|$)/u
const AGENCY = /\s*\(([^()]{2,40})\)\s*,?\s*/u

/**
 * Finds the dateline at the front of the first paragraph: "PARIS (Reuters) - ", "SEOUL—", "Geneva, 30 May 2017 – ",
 * "(CNN) -- ", "CAIRO: ". A place in capitals, an agency in brackets or a full date has to be there, since "Paris - a city" is prose. Null without one.
 */
export function findDateline(text: string, paragraph: Span): Dateline | null {
  const front = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_DATELINE))
  for (let i = 1; i < front.length; i++) {
    const dash = dashAt(front, i)
    if (!dash) continue
    const isColon = front[i] === ':'
    const told = isColon && !SHOUTED_WHOLE.test(front.slice(0, i)) ? null : readDateline(front.slice(0, i).trim())
    const proseStart = paragraph.start + i + dash
    if (told && proseStart < paragraph.end) return { ...told, proseStart }
  }
  return null
}

/** Length of the dash with the space around it, 0 where there is none. A hyphen has to stand between spaces. */
function dashAt(front: string, at: number): number {
  DASH.lastIndex = at
  const dash = DASH.exec(front)?.[0] ?? ''
  SPACED_HYPHEN.lastIndex = at
  return dash.includes('-') && dash.trim().length === 1 && !SPACED_HYPHEN.test(front) ? 0 : dash.length
}

function readDateline(dateline: string): Omit<Dateline, 'proseStart'> | null {
  const agency = AGENCY.exec(dateline)
  const credit = agency?.[1]?.trim() ?? null
  const isAgency = credit !== null && isAgencyName(credit)
  if (agency && !isAgency) return null
  const bare = agency
    ? `${dateline.slice(0, agency.index)}, ${dateline.slice(agency.index + agency[0].length)}`
    : dateline
  const date = findDate(bare)
  const place = withoutDay(date ? bare.slice(0, date.start) : bare)
  if (place !== '' && !PLACE.test(place)) return null
  if (place === '' && !isAgency) return null
  const isDateline = isAgency || SHOUTED.test(place) || date !== null
  return isDateline ? { credit, published: date?.date ?? null } : null
}

const isAgencyName = (name: string): boolean =>
  KNOWN_OUTLETS.has(name.toLowerCase()) || /^\p{Lu}[\p{L}\p{N}.&/ ]{1,30}$/u.test(name)

/** "PARIS, May 30" without its day: a month and a number state no year. */
const withoutDay = (place: string): string =>
  place
    .replace(/,?\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d{1,2}\b/u, '')
    .replace(/,?\s*\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\b\.?/u, '')
    .replace(/,?\s*\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u, '')
    .replace(/[\s,.]+$/u, '')
