import { type GazetteerRow, gazetteer, hasTag, mayBeGivenName } from '../language'
import type { Token } from '../model'
import type { Candidate } from './candidate'
import { isAcronym, isCapitalized, isPossessive } from './letter-case'
import { OUTLET_CUES_AFTER, OUTLET_CUES_BEFORE } from './lexicon/known-phrase-words'
import { isJoined, type NameRule, type Scan } from './scan'

const TYPE_ORDER = ['country', 'outlet', 'organization', 'place', 'person', 'topic']

/** Names that the gazetteer has: the longest one that begins here. */
export const knownPhrase: NameRule = (scan, at) => {
  const match = gazetteer.matchAt(scan.tokens, at)
  if (!match || !isSetAsName(scan, at, match.length)) return null
  const rows = match.rows.filter((row) => fits(row, scan, at, match.length))
  const row = rows.sort((a, b) => Number(a.ambiguous) - Number(b.ambiguous) || order(a) - order(b))[0]
  return row ? { to: at + match.length, candidates: [candidateOf(row, at, at + match.length)] } : null
}

const order = ({ type }: GazetteerRow): number => TYPE_ORDER.indexOf(type)

/** Begins and ends with a capital, and no full stop or comma runs through it. */
function isSetAsName({ tokens }: Scan, at: number, length: number): boolean {
  const words = tokens.slice(at, at + length)
  if (!isCapitalized(words[0]) || (!isCapitalized(words.at(-1)) && !words.some(isCapitalized))) return false
  return words.every((_, index) => index === 0 || isJoined(tokens, at + index))
}

function fits(row: GazetteerRow, { tokens, isName }: Scan, at: number, length: number): boolean {
  const first = tokens[at]
  const end = at + length
  if (!first) return false
  if (row.isAcronym && length === 1) return isAcronym(first)
  if (row.isPrefix) return tokens[end]?.before === '-'
  const nameOpens = first.normal === 'the' && isName[end] && isJoined(tokens, end)
  if (nameOpens || (row.type !== 'place' && !keepsCapitals(row.phrase, tokens.slice(at, end)))) return false
  if (length > 1) return true
  const nameGoesOn = Boolean(isName[end]) && isJoined(tokens, end) && !isPossessive(first)
  const nameCameBefore = Boolean(isName[at - 1]) && isJoined(tokens, at)
  if (nameGoesOn && mayBeGivenName(first.normal) && !hasTag(tokens[end], 'Demonym')) return false
  if (!row.ambiguous) return true
  if (row.type === 'organization' && isName[at] && at > 0) return !nameGoesOn && !nameCameBefore
  if (row.type === 'outlet' || row.type === 'organization') return hasCue(tokens, at, end)
  return !nameGoesOn && !nameCameBefore && !mayBeGivenName(first.normal)
}

/** A word that the lexicon writes with a capital has one in the text too: "RT News" is not "RT news". */
const keepsCapitals = (phrase: string, words: readonly Token[]): boolean => {
  const parts = phrase.split(/[\s-]+/u)
  return (
    parts.length !== words.length || parts.every((part, index) => !/^\p{Lu}/u.test(part) || isCapitalized(words[index]))
  )
}

const hasCue = (tokens: readonly Token[], at: number, end: number): boolean =>
  OUTLET_CUES_AFTER.includes(tokens[end]?.normal ?? '') ||
  OUTLET_CUES_BEFORE.includes(tokens[at - 1]?.normal ?? '') ||
  (tokens[at - 1]?.text === 'The' && isJoined(tokens, at) && at > 1)

const candidateOf = (row: GazetteerRow, from: number, to: number): Candidate => ({
  from,
  to,
  type: row.type,
  form: row.form,
  known: row.key,
  cues: row.isPeople ? { plural: true } : {},
  rule: `gazetteer-${row.form}`,
  confidence: row.ambiguous ? 0.75 : 0.95,
})
