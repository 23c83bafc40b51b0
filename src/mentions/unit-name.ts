import type { Token } from '../model'
import { isAcronym, isCapitalized, isPossessive } from './letter-case'
import { NUMBER_WORDS, NUMBERED_UNITS, UNITS_WITH_NUMBER } from './lexicon/unit-name-words'
import { isJoined, type NameRule, type Scan } from './scan'

/** Military units by their numbers: "321st Field Artillery Regiment", "407th AEG", "Task Force 50". */
export const unitName: NameRule = (scan, at) => {
  const to = numberedAhead(scan, at) ?? numberedBehind(scan, at)
  if (to === null || scan.titleCase) return null
  const unit = { from: at, to, type: 'organization', form: 'name', known: null, cues: {} } as const
  return { to, candidates: [{ ...unit, rule: 'numbered-unit', confidence: 0.85 }] }
}

/** "*134th* Expeditionary Fighter Squadron": where the name ends. */
function numberedAhead({ tokens, isName }: Scan, at: number): number | null {
  if (!/^\d{1,4}(?:st|nd|rd|th)$/u.test(tokens[at]?.text ?? '')) return null
  let to = at + 1
  while (isCapitalized(tokens[to]) && (isName[to] || isUnit(tokens[to])) && isJoined(tokens, to)) {
    to++
    if (isPossessive(tokens[to - 1])) break
  }
  let end = to
  while (end > at + 1 && !isUnit(tokens[end - 1]) && !(end === at + 2 && isAcronym(tokens[end - 1]))) end--
  const isBareDivision = end === at + 2 && LEAGUES_TOO.has(tokens[at + 1]?.normal ?? '')
  return end > at + 1 && !isBareDivision ? end : null
}

/** "2nd Division", "3rd Team" are of sport by themselves. */
const LEAGUES_TOO: ReadonlySet<string> = new Set([
  'division',
  'team',
  'group',
  'company',
  'command',
  'force',
  'forces',
  'support',
  'unit',
])

const isUnit = (token: Token | undefined): boolean => NUMBERED_UNITS.has(token?.normal.replace(/['’]s$/u, '') ?? '')

/** "Task Force *50*", "CTF *50*": where the name ends. */
function numberedBehind({ tokens, isName }: Scan, at: number): number | null {
  let to = at
  while (isName[to] && (to === at || isJoined(tokens, to)) && !isNumberWord(tokens[to])) to++
  const [head, number] = [tokens[to - 1], tokens[to]]
  if (to === at || !UNITS_WITH_NUMBER.has(head?.normal ?? '') || (to === at + 1 && !isAcronym(head))) return null
  const isNumber = /^\d{1,4}$/u.test(number?.text ?? '') || isNumberWord(number)
  return isNumber && number?.before === ' ' ? to + 1 : null
}

const isNumberWord = (token: Token | undefined): boolean =>
  isCapitalized(token) && NUMBER_WORDS.has(token?.normal ?? '')
