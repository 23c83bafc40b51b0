import { gazetteer, isCommonWord, titles } from '../language'
import { type HeadNoun, ORGANIZATION_HEADS, PLACE_HEADS } from '../language/lexicon'
import { type EntityType, foldName, type Token } from '../model'
import { isCapitalized, isPossessive } from './letter-case'
import { OUTLET_HEADS } from './lexicon/headed-name-words'
import { isJoined, type NameRule, type Scan } from './scan'

interface Head {
  readonly type: EntityType
  readonly position: HeadNoun['position']
}

const heads: ReadonlyMap<string, Head> = new Map<string, Head>([
  ...OUTLET_HEADS.map((word): [string, Head] => [foldName(word), { type: 'outlet', position: 'last' }]),
  ...PLACE_HEADS.map(({ word, position }): [string, Head] => [foldName(word), { type: 'place', position }]),
  ...ORGANIZATION_HEADS.map(({ word, position }): [string, Head] => [
    foldName(word),
    { type: 'organization', position },
  ]),
])

/** Between a head in front and its complement: "Center *for* Peace", "Banco *do* Brasil". */
const COMPLEMENT_OPENERS = ['of', 'for', 'de', 'do', 'da', 'del', 'della', 'di', 'du', 'des', 'der']

/** Those that begin a complement by themselves. */
const OPENING_TIES = [...COMPLEMENT_OPENERS, 'against']

/** Words that tie the parts of a body's name together: "Ministry *of* Health *and* Welfare". */
const TIES = [...OPENING_TIES, 'and', '&', 'the', 'on']

/**
 * Names whose head noun tells what they name: "Central *Bank* of Somalia", "*Ministry* of Justice", "Eiffel *Tower*", "Tehran *Times*".
 */
export const headedName: NameRule = (scan, at) => {
  if (!scan.isName[at] || scan.titleCase) return null
  const end = withCoordination(scan, at)
  const found = findHead(scan.tokens, at, end)
  if (!found) return null
  const to = withComplement(scan, found.index, end)
  if (to - at < 2) return null
  const cue = { from: at, to, type: found.head.type, form: 'name', known: null, cues: {} } as const
  return { to, candidates: [{ ...cue, rule: `headed-${found.head.type}`, confidence: 0.85 }] }
}

/** Where the capitals that begin at `at` end, joiners inside a word pair counted in. */
function runEnd({ tokens, isName }: Scan, at: number): number {
  let end = at + 1
  while (end < tokens.length && isName[end] && isJoined(tokens, end)) end++
  return end
}

/** Where the run ends; "*Truth and* Reconciliation Commission": two fields before one head are one run. */
function withCoordination(scan: Scan, at: number): number {
  const { tokens } = scan
  const end = runEnd(scan, at)
  const isTied = ['and', '&'].includes(tokens[end]?.normal ?? '') && tokens[end]?.before === ' '
  if (!isTied || !isField(scan, at) || titles.matchAt(tokens, at) || tokens[end + 1]?.before !== ' ') return end
  const further = scan.isName[end + 1] ? runEnd(scan, end + 1) : end
  const opensWithField = isCommonWord(tokens[end + 1]?.normal ?? '') && !headOf(tokens[end + 1])
  return opensWithField && headOf(tokens[further - 1]) && further > end + 2 ? further : end
}

/** The head that makes the run a name: one at its end, or one at its beginning with "of" behind. */
function findHead(tokens: readonly Token[], at: number, end: number): { index: number; head: Head } | null {
  for (let index = end - 1; index > at; index--) {
    const head = headOf(tokens[index])
    if (!head || isOfTitle(tokens, index)) continue
    const takesComplement = tokens[index + 1]?.normal === 'of' && isCapitalizedAhead(tokens, index + 2)
    const standsLast = head.position === 'last' || head.position === 'any'
    if (standsLast || takesComplement) return { index, head }
  }
  const first = headOf(tokens[at])
  if (!first || !opensName(tokens, at, end, first)) return null
  return { index: at, head: first }
}

/** "Ministry of Justice", "Lake Victoria", "Republican Party of Texas": the head stands first. */
function opensName(tokens: readonly Token[], at: number, end: number, head: Head): boolean {
  if (head.position === 'last') return false
  const next = tokens[at + 1]
  return (
    (COMPLEMENT_OPENERS.includes(next?.normal ?? '') && isCapitalizedAhead(tokens, at + 2)) ||
    (head.position === 'first' && end > at + 1)
  )
}

/** "U.S. *District* Judge", "Boeing Chief *Technology* Officer": the word belongs to a title of several words. */
const isOfTitle = (tokens: readonly Token[], at: number): boolean =>
  titleLength(tokens, at) > 1 || isOfRole(tokens, at - 1, at) || isOfRole(tokens, at - 2, at)

/** A title that begins with a role ("*Chief* Financial Officer") and reaches over the word; "*Supreme* Court Justice" begins with none. */
const isOfRole = (tokens: readonly Token[], from: number, at: number): boolean =>
  from >= 0 && titles.get(tokens[from]?.normal ?? '').length > 0 && from + titleLength(tokens, from) > at

const titleLength = (tokens: readonly Token[], at: number): number => titles.matchAt(tokens, at)?.length ?? 0

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
    const mayGoOn = OPENING_TIES.includes(tokens[to]?.normal ?? '') || headOf(tokens[head])?.position === 'first'
    if (!mayGoOn || !scan.isName[next] || tokens[next]?.before !== ' ') break
    if (tokens[to]?.normal === 'and' && !isAbstract(tokens, next)) break
    if (['for', 'against'].includes(tokens[to]?.normal ?? '') && !isPurpose(scan, next)) break
    to = Math.max(runEnd(scan, next), next + (gazetteer.matchAt(tokens, next)?.length ?? 0))
    if (isPossessive(tokens[to - 1])) return to
  }
  return to > head + 1 ? withFields(scan, to) : to
}

/** "Commissioner *for Refugees*", "Coalition *for Syria*": words or a known name, nobody's name. */
function isPurpose(scan: Scan, at: number): boolean {
  const known = gazetteer.matchAt(scan.tokens, at)
  return isField(scan, at) || (known !== null && at + known.length === runEnd(scan, at))
}

/** "Ministry of Education*, Science and Technology*": a list of fields, all of them words, that "and" closes. */
function withFields(scan: Scan, end: number): number {
  const { tokens } = scan
  let to = end
  while (/^,\s*$/u.test(tokens[to]?.before ?? '') && isField(scan, to)) to = runEnd(scan, to)
  const closing = tokens[to]
  if (!['and', '&'].includes(closing?.normal ?? '') || !/^,?\s+$/u.test(closing?.before ?? '')) return end
  return tokens[to + 1]?.before === ' ' && isField(scan, to + 1) ? runEnd(scan, to + 1) : end
}

/** Words with capitals of which none begins a name of its own. */
function isField(scan: Scan, at: number): boolean {
  if (!scan.isName[at]) return false
  const words = scan.tokens.slice(at, runEnd(scan, at))
  return words.every(({ normal }) => isCommonWord(normal)) && !words.some(headOf) && isAbstract(scan.tokens, at)
}

/** What "and" may join inside a ministry's name: words ("Trade"), not names of their own ("Ghana"). */
const isAbstract = (tokens: readonly Token[], at: number): boolean =>
  (gazetteer.matchAt(tokens, at)?.rows ?? []).every(({ type, ambiguous }) => type === 'topic' || ambiguous)
