import type { Token } from '../model'
import { isCapitalized } from './letter-case'
import { LEAGUE_KINDS, LEAGUES, OF_COALITIONS } from './lexicon/coalition-name-words'
import { isJoined, type NameRule, type Parsed, type Scan } from './scan'

/**
 * Coalitions of states: by who leads them or whom they fight ("the Saudi-led coalition", "the anti-ISIS coalition"), and
 * later on by the bare word with a capital ("Coalition forces").
 */
export const coalitionName: NameRule = (scan, at) => {
  const to = ledCoalition(scan, at) ?? bareCoalition(scan, at)
  return to === null ? null : coalition(at, to)
}

const coalition = (from: number, to: number): Parsed => {
  const name = { from, to, type: 'organization', form: 'name', known: null, cues: {} } as const
  return { to, candidates: [{ ...name, rule: 'coalition', confidence: 0.85 }] }
}

/** "*U.S.-led* coalition" is cut into one token more or less; the kinds of coalition may stand between. */
function ledCoalition({ tokens }: Scan, at: number): number | null {
  const opening = openingLength(tokens, at)
  if (opening === 0) return null
  let to = at + opening
  while (LEAGUE_KINDS.has(tokens[to]?.normal ?? '') && isJoined(tokens, to)) to++
  return LEAGUES.has(tokens[to]?.normal.replace(/['’]s$/u, '') ?? '') && isJoined(tokens, to) ? to + 1 : null
}

function openingLength(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || (at > 0 && tokens[at]?.before === '-')) return 0
  if (isCapitalized(first) && /-(?:led|backed)$/u.test(first.text)) return 1
  if (/^(?:[Aa]nti|[Cc]ounter)-\p{Lu}/u.test(first.text)) return 1
  if (second?.before !== '-') return 0
  const isLed = isCapitalized(first) && ['led', 'backed'].includes(second.normal)
  const isAgainst = ['anti', 'counter'].includes(first.normal) && isCapitalized(second)
  return isLed || isAgainst ? 2 : 0
}

/** "the *Coalition*", "*Coalition* forces", but not "the Coalition for Change", which has a name of its own. */
function bareCoalition({ tokens, isName, titleCase }: Scan, at: number): number | null {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (titleCase || token?.text.replace(/['’]s$/u, '') !== 'Coalition') return null
  if (
    (isName[at - 1] && before?.normal !== 'the' && isJoined(tokens, at)) ||
    (isName[at + 1] && isJoined(tokens, at + 1))
  )
    return null
  const hasGroup = OF_COALITIONS.has(next?.normal ?? '') && next?.before === ' '
  return hasGroup || (before?.normal === 'the' && !['of', 'for', 'against'].includes(next?.normal ?? ''))
    ? at + 1
    : null
}
