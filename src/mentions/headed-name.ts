import { gazetteer } from '../language'
import { ORGANIZATION_HEADS, PLACE_HEADS } from '../language/lexicon'
import { type EntityType, foldName, type Token } from '../model'
import { isCapitalized, isPossessive } from './letter-case'
import { OUTLET_HEADS } from './lexicon/headed-name-words'
import { isJoined, type NameRule, type Scan } from './scan'

type Position = 'first' | 'last' | 'any'

interface Head {
  readonly type: EntityType
  readonly position: Position
}

const heads: ReadonlyMap<string, Head> = new Map<string, Head>([
  ...OUTLET_HEADS.map((word): [string, Head] => [foldName(word), { type: 'outlet', position: 'last' }]),
  ...PLACE_HEADS.map(({ word, position }): [string, Head] => [foldName(word), { type: 'place', position }]),
  ...ORGANIZATION_HEADS.map(({ word, position }): [string, Head] => [
    foldName(word),
    { type: 'organization', position },
  ]),
])

/** Words that tie the parts of a body's name together: "Ministry *of* Health *and* Welfare". */
const TIES = ['of', 'for', 'and', '&', 'the', 'on']

/**
 * Names whose head noun tells what they name: "Central *Bank* of Somalia", "*Ministry* of Justice", "Eiffel *Tower*", "Tehran *Times*".
 */
export const headedName: NameRule = (scan, at) => {
  if (!scan.isName[at] || scan.titleCase) return null
  const end = runEnd(scan, at)
  const found = findHead(scan.tokens, at, end)
  if (!found) return null
  const to = withComplement(scan, found.index, end)
  if (to - at < 2) return null
  const cue = { from: at, to, type: found.head.type, form: 'name', known: null, cues: {} } as const
  return { to, candidates: [{ ...cue, rule: `headed-${found.head.type}`, confidence: 0.85 }] }
}

/** Where the capitals that begin at `at` end, joiners inside a word pair counted in. */
export function runEnd({ tokens, isName }: Scan, at: number): number {
  let end = at + 1
  while (end < tokens.length && isName[end] && isJoined(tokens, end)) end++
  return end
}

/** The head that makes the run a name: one at its end, or one at its beginning with "of" behind. */
function findHead(tokens: readonly Token[], at: number, end: number): { index: number; head: Head } | null {
  for (let index = end - 1; index > at; index--) {
    const head = headOf(tokens[index])
    if (head && head.position !== 'first') return { index, head }
  }
  const first = headOf(tokens[at])
  if (!first || !opensName(tokens, at, end, first)) return null
  return { index: at, head: first }
}

/** "Ministry of Justice", "Lake Victoria", "Republican Party of Texas": the head stands first. */
function opensName(tokens: readonly Token[], at: number, end: number, head: Head): boolean {
  if (head.position === 'last') return false
  const next = tokens[at + 1]
  return (next?.normal === 'of' && isCapitalizedAhead(tokens, at + 2)) || (head.position === 'first' && end > at + 1)
}

const isCapitalizedAhead = (tokens: readonly Token[], at: number): boolean =>
  isCapitalized(tokens[at]) || (tokens[at]?.normal === 'the' && isCapitalized(tokens[at + 1]))

const headOf = (token: Token | undefined): Head | undefined =>
  token && isCapitalized(token) ? heads.get(foldName(token.normal)) : undefined

/** Takes "of Foreign Affairs and Trade" to the head it belongs to. */
function withComplement(scan: Scan, head: number, end: number): number {
  const { tokens } = scan
  let to = head + 1 < end && headOf(tokens[head])?.position === 'first' ? end : head + 1
  if (isPossessive(tokens[to - 1])) return to
  while (TIES.includes(tokens[to]?.normal ?? '') && tokens[to]?.before === ' ') {
    let next = to + 1
    while (TIES.includes(tokens[next]?.normal ?? '') && tokens[next]?.before === ' ') next++
    const mayGoOn =
      tokens[to]?.normal === 'of' || tokens[to]?.normal === 'for' || headOf(tokens[head])?.position === 'first'
    if (!mayGoOn || !scan.isName[next] || tokens[next]?.before !== ' ') break
    if (tokens[to]?.normal === 'and' && !isAbstract(tokens, next)) break
    to = runEnd(scan, next)
    if (isPossessive(tokens[to - 1])) break
  }
  return to
}

/** What "and" may join inside a ministry's name: words ("Trade"), not names of their own ("Ghana"). */
const isAbstract = (tokens: readonly Token[], at: number): boolean => gazetteer.matchAt(tokens, at) === null
