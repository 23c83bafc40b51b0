import { gazetteer } from '../language'
import { findDate } from './parse-date'
import { readCredits, soleCredit } from './read-credits'

/** What stands in the brackets of a dateline: one medium, several that share the report, a date (ISO 8601), or something else. */
export interface Bracket {
  readonly kind: 'credit' | 'credits' | 'date' | 'other'
  readonly words: string
}

/** "KFSN": a station, unless the letters are known for a country or a body. */
const CALL_SIGN = /^\p{Lu}{3,6}$/u

/** Reads the brackets of a dateline: "(Reuters)", "(AFP/Reuters)", "(May 6, 2021)", "(Kenya)". */
export function readBracket(inside: string): Bracket {
  const words = inside.trim()
  const credits = readCredits(words)
  const sole = credits && soleCredit(credits)
  if (sole) return { kind: 'credit', words: sole }
  if (credits) return { kind: 'credits', words }
  const date = findDate(words)?.date
  if (date) return { kind: 'date', words: date }
  const isStation = CALL_SIGN.test(words) && gazetteer.get(words).every(({ type }) => type === 'outlet')
  return { kind: isStation ? 'credit' : 'other', words }
}
