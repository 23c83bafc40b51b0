import {
  type GazetteerRow,
  gazetteer,
  hasTag,
  isCommonWord,
  mayBeGivenName,
  mayBeSurname,
  nonNames,
  titles,
  topicTerms,
} from '../language'
import type { Token } from '../model'
import type { Candidate } from './candidate'
import { mentionsTeams } from './clubs'
import { isAcronym, isCapitalized, isPossessive } from './letter-case'
import { TIED_PARTICLES } from './lexicon/capitalized-name-words'
import { OUTLET_CUES_AFTER, OUTLET_CUES_BEFORE } from './lexicon/known-phrase-words'
import { isAdjacent, isJoined, type NameRule, type Parsed, type Scan } from './scan'

const TYPE_ORDER = ['country', 'outlet', 'organization', 'place', 'person', 'topic']

/** Names that the gazetteer has: the longest one that begins here. */
export const knownPhrase: NameRule = (scan, at) => {
  const match = gazetteer.matchAt(scan.tokens, at)
  if (!match || !isSetAsName(scan, at, match.length)) return null
  const rows = match.rows.filter((row) => fits(row, scan, at, match.length))
  const team = teamName(scan, match.rows, at, at + match.length)
  if (team) return team
  const row = rows.sort((a, b) => Number(a.ambiguous) - Number(b.ambiguous) || order(a) - order(b))[0]
  return row ? { to: at + match.length, candidates: [candidateOf(row, at, at + match.length)] } : null
}

const order = ({ type }: GazetteerRow): number => TYPE_ORDER.indexOf(type)

/** "Boston *Bruins*", and "St. Louis *Cardinals*" where the sentence is about sport: a place with a plural behind it that is no people and no party. */
function teamName({ tokens, isName }: Scan, rows: readonly GazetteerRow[], from: number, at: number): Parsed | null {
  const nickname = tokens[at]
  if (!nickname || !rows.some(({ type }) => type === 'place') || !isName[at] || !isJoined(tokens, at)) return null
  const isPlural = /[^s]s$/u.test(nickname.normal) && nickname.normal.length > 3
  if (!isPlural || isPossessive(nickname) || (isName[at + 1] && isJoined(tokens, at + 1))) return null
  if (
    gazetteer.matchAt(tokens, at) ||
    nonNames.matchAt(tokens, at) ||
    topicTerms.matchAt(tokens, at) ||
    (isCommonWord(nickname.normal) && !mentionsTeams(tokens)) ||
    hasTag(nickname, 'Verb', 'Person') ||
    mayBeSurname(nickname.normal)
  )
    return null
  const team = { from, to: at + 1, type: 'organization', form: 'name', known: null, cues: {} } as const
  return { to: at + 1, candidates: [{ ...team, rule: 'team-of-place', confidence: 0.7 }] }
}

/** Begins and ends with a capital, and no full stop or comma runs through it. */
function isSetAsName({ tokens }: Scan, at: number, length: number): boolean {
  const words = tokens.slice(at, at + length)
  if (!opensAsName(words) || (!isCapitalized(words.at(-1)) && !words.some(isCapitalized))) return false
  return words.every((_, index) => index === 0 || isJoined(tokens, at + index) || isAdjacent(tokens, at + index))
}

/** A capital, or a particle that a hyphen ties to one: "*al*-Qaeda". */
const opensAsName = ([first, second]: readonly Token[]): boolean =>
  isCapitalized(first) ||
  (TIED_PARTICLES.includes(first?.normal ?? '') && second?.before === '-' && isCapitalized(second))

function fits(row: GazetteerRow, { tokens, isName }: Scan, at: number, length: number): boolean {
  const first = tokens[at]
  const end = at + length
  if (!first) return false
  if (row.isAcronym && length === 1) return isAcronym(first)
  if (row.isPrefix) return tokens[end]?.before === '-'
  const nameOpens = first.normal === 'the' && isName[end] && isJoined(tokens, end)
  if (nameOpens || (row.type !== 'place' && !keepsCapitals(row.phrase, tokens.slice(at, end)))) return false
  if (length > 1) return true
  const nameGoesOn = Boolean(isName[end]) && isJoined(tokens, end) && !isPossessive(first) && !isTitle(tokens, end)
  const nameCameBefore = Boolean(isName[at - 1]) && isJoined(tokens, at)
  if (nameGoesOn && mayBeGivenName(first.normal) && !hasTag(tokens[end], 'Demonym')) return false
  if (nameGoesOn && row.type === 'place' && namesThing(tokens, end)) return false
  if (!row.ambiguous || isListedAmongKind(row, tokens, at, end)) return true
  if (row.type === 'organization' && isName[at]) return !nameGoesOn && !nameCameBefore
  if (row.type === 'outlet' || row.type === 'organization') return hasCue(tokens, at, end)
  return !nameGoesOn && !nameCameBefore && !mayBeGivenName(first.normal)
}

/** "Apple *Chief Executive Officer*": a title of several words is no part of a name. */
const isTitle = (tokens: readonly Token[], at: number): boolean => (titles.matchAt(tokens, at)?.length ?? 0) > 1

/** A word that the lexicon writes with a capital has one in the text too: "RT News" is not "RT news". */
const keepsCapitals = (phrase: string, words: readonly Token[]): boolean => {
  const parts = phrase.split(/[\s-]+/u)
  return (
    parts.length !== words.length || parts.every((part, index) => !/^\p{Lu}/u.test(part) || isCapitalized(words[index]))
  )
}

/** "Lebanon, *Jordan* and Egypt", "*Ford* and Chrysler": among countries a country, among companies a company. */
function isListedAmongKind({ type }: GazetteerRow, tokens: readonly Token[], from: number, to: number): boolean {
  if (type !== 'country' && type !== 'organization') return false
  const lengthAt = (at: number): number => {
    const match = gazetteer.matchAt(tokens, at)
    return match?.rows.some((row) => row.type === type && row.form === 'name') ? match.length : 0
  }
  const endsAt = (end: number): boolean => [1, 2, 3].some((length) => lengthAt(end - length) === length)
  const isTie = (at: number): boolean => ['and', 'or'].includes(tokens[at]?.normal ?? '')
  const isComma = (at: number): boolean => /^,\s*$/u.test(tokens[at]?.before ?? '')
  if (isComma(to) ? lengthAt(isTie(to) ? to + 1 : to) > 0 : isTie(to) && lengthAt(to + 1) > 0) return true
  return (isComma(from) || isTie(from - 1)) && endsAt(isTie(from - 1) ? from - 1 : from)
}

/** "Shanghai *Pride*", "Durban *Call* to Action": what a place gave its name to. Titles and dates are none of it. */
const namesThing = (tokens: readonly Token[], at: number): boolean =>
  isCommonWord(tokens[at]?.normal ?? '') && !hasTag(tokens[at], 'Demonym') && titles.matchAt(tokens, at) === null

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
