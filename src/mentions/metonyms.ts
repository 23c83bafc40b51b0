import { capitalCountry, hasTag } from '../language'
import type { Token } from '../model'
import type { Candidate } from './candidate'
import { isPossessive } from './letter-case'
import { CITY_KINDS, CITY_NOUNS, PLACE_BEFORE } from './lexicon/metonyms-words'

const STATE_BEFORE = ['between', 'with', 'against', 'by', 'among']
const TIES_BEHIND = [
  'relations',
  'ties',
  'talks',
  'axis',
  'rapprochement',
  'alliance',
  'summit',
  'government',
  'regime',
]
const JOINED_BY = ['along with', 'together with', 'as well']

/**
 * Reads a capital that acts ("Moscow denied", "ties between Paris and Moscow") as its government;
 * "travelled to Paris" stays the place. Capitals joined by "and" go together.
 */
export function readMetonyms(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const country = candidate.type === 'place' && candidate.known ? capitalCountry(candidate.known) : undefined
    if (!country || !actsAsState(tokens, groupOf(tokens, candidate, candidates))) return candidate
    return {
      ...candidate,
      type: 'country',
      form: 'metonym',
      known: country,
      rule: 'capital-for-government',
      confidence: 0.8,
    }
  })
}

interface Group {
  readonly from: number
  readonly to: number
}

/** The names that "and" or a hyphen ties to this one, as one stretch. */
function groupOf(tokens: readonly Token[], { from, to }: Candidate, candidates: readonly Candidate[]): Group {
  const before = candidates.find((other) => other.to === from - 1 && isTie(tokens[from - 1]) && isStateLike(other))
  const behind = candidates.find((other) => other.from === to + 1 && isTie(tokens[to]) && isStateLike(other))
  const hyphened = candidates.find((other) => other.from === to && tokens[to]?.before === '-')
  return { from: before?.from ?? from, to: behind?.to ?? hyphened?.to ?? to }
}

const isTie = (token: Token | undefined): boolean => ['and', 'or', 'nor'].includes(token?.normal ?? '')
const isStateLike = ({ type, known }: Candidate): boolean =>
  type === 'country' || (type === 'place' && known !== null && capitalCountry(known) !== undefined)

function actsAsState(tokens: readonly Token[], { from, to }: Group): boolean {
  const previous = tokens[from - 1]?.normal ?? ''
  const next = tokens[to]
  if (/^\s*,/u.test(next?.before ?? '') && STATE_BEFORE.includes(previous)) return true
  if (PLACE_BEFORE.includes(previous)) return false
  if (STATE_BEFORE.includes(previous) || TIES_BEHIND.includes(next?.normal ?? '')) return true
  if (from === 0 && JOINED_BY.includes(`${next?.normal} ${tokens[to + 1]?.normal}`)) return true
  if (isPossessive(tokens[to - 1])) return !CITY_NOUNS.includes(next?.normal ?? '')
  if (hasTag(next, 'Copula') && isCalledCity(tokens, to + 1)) return false
  const clauseGoesOn = /^\s+$/u.test(next?.before ?? '')
  if (clauseGoesOn && hasTag(next, 'Verb', 'Modal', 'Auxiliary') && !hasTag(next, 'Gerund')) return true
  if (clauseGoesOn && hasTag(next, 'Adverb') && hasTag(tokens[to + 1], 'Verb')) return true
  return (
    (hasTag(tokens[from - 1], 'Verb') && !hasTag(tokens[from - 1], 'Copula')) ||
    (clauseGoesOn && hasTag(next, 'Gerund'))
  )
}

/** "Khartoum is *the largest city* of Sudan": a noun for a city closes the phrase that begins here. */
function isCalledCity(tokens: readonly Token[], from: number): boolean {
  if (!hasTag(tokens[from], 'Determiner')) return false
  return tokens.slice(from + 1, from + 5).some(({ normal }) => CITY_KINDS.includes(normal))
}
