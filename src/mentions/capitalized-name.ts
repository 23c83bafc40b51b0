import { gazetteer, hasTag, isCommonWord, mayBeGivenName, titles } from '../language'
import { NAME_PARTICLES, NAME_SUFFIXES } from '../language/lexicon'
import { foldName, type Token } from '../model'
import { isAcronym, isCapitalized, isPossessive } from './letter-case'
import { EPITHETS, TIED_PARTICLES } from './lexicon/capitalized-name-words'
import { isJoined, type NameRule, type Scan } from './scan'

const particles = new Set(NAME_PARTICLES.map(foldName))
const suffixes = new Set(NAME_SUFFIXES.map(foldName))

/**
 * Words with capitals that nothing else explains: "Jean-Yves Le Drian", "Bashar al-Assad", "Peter the Great".
 * What they name is decided over the whole article.
 */
export const capitalizedName: NameRule = (scan, at) => {
  const { tokens, isName } = scan
  if ((!isName[at] && !opensWithParticle(scan, at)) || opensKnownName(scan, at)) return null
  let to = withPartner(scan, at) ?? at + 1
  while (to < tokens.length && !isPossessive(tokens[to - 1])) {
    const next = nextPart(scan, to)
    if (next === to) break
    to = next
  }
  to = withEpithet(tokens, at, to)
  const name = { from: at, to, type: null, form: 'name', known: null, cues: {}, rule: 'capitalized-name' } as const
  return { to, candidates: [{ ...name, confidence: 0.7 }] }
}

/** "captured by *The* Islamic State": an article before a name of several words that the lexicon has without it. */
const opensKnownName = ({ tokens }: Scan, at: number): boolean =>
  tokens[at]?.text === 'The' && (gazetteer.matchAt(tokens, at + 1)?.length ?? 0) > 1

/** "Marks *& Spencer*": one word on each side. */
function withPartner({ tokens, isName }: Scan, at: number): number | null {
  const [and, partner, behind] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (and?.text !== '&' || and.before !== ' ' || partner?.before !== ' ' || !isName[at + 2]) return null
  const goesOn = Boolean(isName[at + 3]) && behind?.before === ' '
  const cameBefore = Boolean(isName[at - 1]) && tokens[at]?.before === ' '
  return goesOn || cameBefore ? null : at + 3
}

/** Where the name goes on to from token `to`; `to` itself where it ends. */
function nextPart(scan: Scan, to: number): number {
  const { tokens, isName } = scan
  if (!isJoined(tokens, to)) return to
  if (isName[to]) return breaksName(tokens, to) || isTitleWithin(scan, to) ? to : to + 1
  if (tokens[to]?.before === '-' && isNamePart(tokens, to)) return to + 1
  let end = to
  while (end < to + 3 && isParticle(tokens[end]) && (end === to || isJoined(tokens, end))) end++
  const isTied = !isEnglishWord(tokens[end - 1]) || tokens[end]?.before === '-'
  return end > to && isName[end] && isJoined(tokens, end) && isTied ? end + 1 : to
}

/** Particles that are words of the language as well join with a hyphen only: "Ahmed *at*-Tayyib", but not "Obama *at* Harvard". */
const isEnglishWord = (token: Token | undefined): boolean => ENGLISH_WORDS.has(token?.normal ?? '')

const ENGLISH_WORDS: ReadonlySet<string> = new Set(['an', 'as', 'at', 'bar', 'bat'])

/** "Suk-*yeol*", "Chan-*o*-*cha*", but not "Moscow-*based*". */
const isNamePart = (tokens: readonly Token[], at: number): boolean =>
  isCapitalized(tokens[at - 1])
    ? !isCommonWord(tokens[at]?.normal ?? '') || tokens[at + 1]?.before === '-'
    : tokens[at - 1]?.before === '-'

/** "Indigenous Relations *Minister* Marc Miller": a title with a name behind begins something else. */
function isTitleWithin({ tokens, isName }: Scan, at: number): boolean {
  const match = titles.matchAt(tokens, at)
  const isOffice =
    (!mayBeGivenName(tokens[at]?.normal ?? '') &&
      match?.rows.some(({ role }) => role === 'lead' || role === 'member')) ??
    false
  const to = at + (match?.length ?? 0)
  return (
    isOffice && tokens[at]?.before !== '-' && Boolean(isName[to]) && isJoined(tokens, to) && tokens[to]?.before !== '-'
  )
}

/** "Ghanaian Kofi", "Macron NATO": a demonym or an acronym begins something else. */
const breaksName = (tokens: readonly Token[], at: number): boolean =>
  (hasTag(tokens[at], 'Demonym') && gazetteer.matchAt(tokens, at)?.rows[0]?.form === 'demonym') ||
  (isAcronym(tokens[at]) &&
    !isInitials(tokens[at]) &&
    !isAcronym(tokens[at - 1]) &&
    !suffixes.has(foldName(tokens[at]?.normal ?? '')))

/** "George *R.R.* Martin". */
const isInitials = (token: Token | undefined): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(token?.text ?? '')

const isParticle = (token: Token | undefined): boolean => token !== undefined && particles.has(foldName(token.normal))

const opensWithParticle = ({ tokens, isName }: Scan, at: number): boolean =>
  TIED_PARTICLES.includes(tokens[at]?.normal ?? '') && tokens[at + 1]?.before === '-' && Boolean(isName[at + 1])

/** "Peter the Great", "Ivan the Terrible": one name, the article, one capital. */
function withEpithet(tokens: readonly Token[], from: number, to: number): number {
  const isEpithet =
    to === from + 1 &&
    tokens[to]?.text === 'the' &&
    isJoined(tokens, to) &&
    isCapitalized(tokens[to + 1]) &&
    isJoined(tokens, to + 1)
  return isEpithet && !isPossessive(tokens[from]) && EPITHETS.includes(tokens[to + 1]?.normal ?? '') ? to + 2 : to
}
