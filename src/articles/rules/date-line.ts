import type { BlockRule, Finding } from '../finding'
import { findDate } from '../parse-date'
import { readNames } from '../read-names'

const LONGEST_LINE = 160
const LABEL =
  /^(?:(?:first |originally )?(?:published|posted|created|added|issued)|date|(?:last )?(?:updated|modified|edited|changed)(?: on)?|publication date|published date)\b(?: on\b| at\b)?[\s:]*/i
const UPDATED = /\b(?:updated|modified|edited|changed)\b/i
const SEPARATORS = /[[\]()|•·/,;–—]|\s-\s|^-|-$/u
const NOISE =
  /^(?:at|on|by|from|and|gmt|utc|est|edt|et|pst|pdt|pt|bst|ist|cet|cest|a\.?m\.?|p\.?m\.?|hrs|hours|local time|time|noon|ago|(?:year|month|week|day|hour|minute)s?|updated|last updated|published|posted|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?|\d{1,2}|[+-]\d{1,4}|min read|read)$/i
/** Month and day alone: a date line too, but it does not say of which year. */
const WITHOUT_YEAR =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}{0,6}\.? \d{1,2}$|^\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}{0,6}\.?$/iu

/** "May 31, 2017", "Published: 31 May 2017 16:18 GMT", "30 May 2017 [16:18] - TODAY.AZ", "Jane Doe | 2017-05-31". */
export const dateLine: BlockRule = {
  id: 'date-line',
  where: 'edges',
  read({ words }) {
    if (words.length > LONGEST_LINE) return null
    const label = LABEL.exec(words)?.[0] ?? ''
    const rest = words.slice(label.length)
    if (WITHOUT_YEAR.test(rest)) return {}
    const date = findDate(rest)
    const around = date && readAround(rest.slice(0, date.start), rest.slice(date.end))
    if (!date || !around) return null
    return UPDATED.test(label) ? { ...around, updated: date.date } : { ...around, published: date.date }
  },
}

/** Beside the date there may be times, labels, names and media, but no other words: those would be a sentence or a headline. */
function readAround(before: string, after: string): Finding | null {
  const authors: string[] = []
  let outlet: string | undefined
  for (const piece of [before, after].flatMap((side) => side.split(SEPARATORS))) {
    const words = piece.trim().replace(/^by\s+|[:.]$/i, '')
    if (isNoise(words)) continue
    const names = readNames(words)
    if (!names) return findDate(words) ? { authors } : null
    authors.push(...names.people)
    outlet ??= names.outlets[0]
  }
  return { authors, ...(outlet && { outlet }) }
}

const isNoise = (piece: string): boolean => piece.split(' ').every((word) => word === '' || NOISE.test(word))
