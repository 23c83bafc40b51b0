import { gazetteer } from '../../language'
import type { BlockRule, Finding } from '../finding'
import { SECTION_WORDS } from '../lexicon/section-words'
import { findDate } from '../parse-date'
import { readCredits } from '../read-credits'
import { readNames } from '../read-names'

const LONGEST_LINE = 160
const LABEL =
  /^(?:(?:(?:story|article) )?(?:first |originally |web )?(?:published|posted|created|added|issued|uploaded|filed|submitted)(?: (?:time|date|online))?|(?:publish|publication|posting|release|story) date|(?:date (?:published|posted|created|of publication)|dated?)|(?:last |edited |updated )?(?:updated|modified|edited|changed|time)(?: on)?)\b(?: on\b| at\b)?[\s:]*/i
const UPDATED = /\b(?:updated|modified|edited|changed)\b/i
/** "Updated: May 31, 2017 | Published: May 30, 2017". */
const PUBLISHED_LATER = /\b(?:published|posted|created)\b(?: on\b| at\b)?[\s:]{0,3}/i
const SEPARATORS = /[[\]()|•·/,;–—]|\s-\s|^-|-$/u
const NOISE =
  /^(?:at|on|by|from|and|gmt|utc|uk|est|edt|et|pst|pdt|pt|cst|cdt|bst|ist|cet|cest|eet|msk|sgt|hkt|wib|jst|kst|aest|aedt|wat|cat|eat|sast|pkt|a\.?m\.?|p\.?m\.?|hrs|hours|local time|time|date|online|noon|ago|(?:year|month|week|day|hour|minute)s?|updated|last updated|last modified|edited|published|posted|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[ap]m)?|\d{1,2}(?:[ap]m)?|[+-]\d{1,4}|min read|read)$/i
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
    if (!date) return null
    const before = rest.slice(0, date.start)
    const after = rest.slice(date.end)
    const around = readAround(before, after, label !== '')
    if (!around) return null
    const isUpdate = UPDATED.test(label) || UPDATED.test(before)
    const published = isUpdate ? publishedLater(after) : date.date
    const labelled = label || isUpdate ? ({ isLabelled: true } as const) : {}
    return { ...around, ...labelled, ...(published ? { published } : { updated: date.date }) }
  },
}

function publishedLater(after: string): string | null {
  const label = PUBLISHED_LATER.exec(after)
  return label && (findDate(after.slice(label.index + label[0].length))?.date ?? null)
}

/** Beside the date there may be times, labels, names and media, but no other words: those would be a sentence or a headline. */
function readAround(before: string, after: string, isLabelled: boolean): Finding | null {
  const authors: string[] = []
  let outlet: string | undefined
  let isSure = isLabelled
  let hasLabels = false
  for (const piece of [before, after].flatMap((side) => side.split(SEPARATORS))) {
    const words = piece.trim().replace(/^by:?\s+|[:.]$/i, '')
    if (words === '') continue
    const names = readNames(words)
    const credits = names ? null : readCredits(words)
    if (names || credits || isNoise(words)) isSure = true
    else if (isSectionOrPlace(words)) hasLabels = true
    else if (!findDate(words)) return null
    authors.push(...(names?.people ?? []))
    outlet ??= names?.outlets[0] ?? credits?.media[0]
  }
  // "Aleppo, May 31, 2017" is a picture's caption.
  return hasLabels && !isSure ? null : { authors, ...(outlet && { outlet }) }
}

const isNoise = (piece: string): boolean => piece.split(' ').every((word) => word === '' || NOISE.test(word))

const isSectionOrPlace = (words: string): boolean =>
  words.split(' ').every((word) => SECTION_WORDS.has(word.toLowerCase())) ||
  gazetteer.get(words).some(({ type }) => type === 'place' || type === 'country')
