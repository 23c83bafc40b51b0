import { knownPlace } from '../../language'
import type { Token } from '../../model'
import type { DraftClaim } from '../draft-claim'
import { BODY_NOUNS, PART_NOUNS } from '../lexicon/place-claims-words'
import { HELD } from '../lexicon/where-words'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { locatedClaims } from './located-claim'

/** A way in which two names side by side say that the first is in the second, and where the word is that says so. */
interface NamePair {
  readonly rule: string
  readonly predicate: number | null
}

/** "Marawi, Philippines", "Syria's Idlib province", "the Russian republic of Chechnya", "Egypt's Banque Misr", "ISIL-held Raqqa". */
export const namesInPlaces = (view: SentenceView): DraftClaim[] =>
  view.actors.flatMap((source) =>
    source.mention.form === 'name' ? view.actors.flatMap((target) => pairClaims(view, source, target)) : [],
  )

function pairClaims(view: SentenceView, source: Actor, target: Actor): DraftClaim[] {
  const isNear = Math.abs(source.mention.tokens.start - target.mention.tokens.end) <= REACH
  const pair = isNear && source.chain !== target.chain && isRegion(target) ? pairOf(view, source, target) : null
  if (!pair) return []
  const predicate = pair.predicate === null ? null : { start: pair.predicate, end: pair.predicate + 1 }
  return locatedClaims([source], [target], pair.rule, { predicate })
}

/** How many tokens may stand between the two, their own counted in. */
const REACH = 12

const isRegion = ({ chain: { type }, mention: { form } }: Actor): boolean =>
  (type === 'country' || type === 'place') && form !== 'pronoun' && form !== 'description'

function pairOf(view: SentenceView, source: Actor, target: Actor): NamePair | null {
  if (source.chain.type === 'place') return placePair(view, source, target)
  const isBody = source.chain.type === 'organization' || source.chain.type === 'outlet'
  if (!isBody) return null
  const held = heldBy(view, source, target)
  if (held !== null) return { rule: 'held-place', predicate: held }
  return target.chain.type === 'country' && isNationalBody(view, source, target)
    ? { rule: 'national-body', predicate: null }
    : null
}

function placePair(view: SentenceView, source: Actor, target: Actor): NamePair | null {
  const { tokens } = view
  const { end } = source.mention.tokens
  if (target.mention.tokens.start === end && target.mention.form === 'name' && isComma(tokens[end]))
    return holdsBehindComma(view, source, target) ? { rule: 'place-in-place', predicate: null } : null
  const gap = source.mention.tokens.start - target.mention.tokens.end
  const owns = target.mention.form === 'demonym' || isPossessive(tokens[target.mention.tokens.end - 1])
  if (gap === 0 && isPossessive(tokens[target.mention.tokens.end - 1]))
    return { rule: 'part-of-state', predicate: null }
  const isPart = gap === 1 || (gap === 2 && tokens[target.mention.tokens.end + 1]?.normal === 'of')
  return owns && isPart && PART_NOUNS.includes(tokens[target.mention.tokens.end]?.normal ?? '')
    ? { rule: 'part-of-state', predicate: target.mention.tokens.end }
    : null
}

/**
 * "Istanbul, Turkey" and "Brandbergen, Haninge", but no sisters in a list ("London, Paris and Rome", "Negev, Galilee"), nor a town
 * with a state that it is not in. What is not known to hold the other is closed behind: "in Haninge, Stockholm, on Monday".
 */
function holdsBehindComma(view: SentenceView, source: Actor, target: Actor): boolean {
  const place = placeOf(source)
  const around = placeOf(target)
  const { end } = target.mention.tokens
  if (target.chain.type === 'country' && place?.country) return target.chain.known === place.country
  if (WATERS.has(place?.kind ?? '') || WATERS.has(around?.kind ?? '')) return false
  if (isListed(view, source.mention.tokens.start, end) || (isLand(place) && isLand(around))) return false
  if (place?.kind === 'city' && isLand(around)) return place.country === around?.country
  if (goesOn(view, target)) return false
  if (place?.kind === 'city' && around?.kind === 'city' && place.country !== around.country) return false
  return isLand(around) || target.chain.type === 'country' || isClosed(view.tokens[end])
}

/** A name goes on behind the target that does not hold it, or a list does: "Leitrim, *Mayo*", "Murree, Nathiagali *and parts of*". */
function goesOn({ tokens, actors }: SentenceView, target: Actor): boolean {
  const { end } = target.mention.tokens
  const next = actors.find((actor) => actor.mention.tokens.start === end && isRegion(actor))
  const isHeld = next?.chain.type === 'country' && placeOf(target)?.country === next.chain.known
  return isAnd(tokens[end]) || (isComma(tokens[end]) && !isHeld && (next !== undefined || isListFrom(tokens, end)))
}

/** "*Mayo and* Sligo", "*Mayo, Sligo*": capitals up to an "and" or a comma with more of them behind, whatever they name. */
function isListFrom(tokens: readonly Token[], at: number): boolean {
  if (!isCapital(tokens[at])) return false
  let next = at + 1
  while (isCapital(tokens[next]) && !isComma(tokens[next])) next++
  return isComma(tokens[next]) ? isCapital(tokens[next]) : isAnd(tokens[next]) && isCapital(tokens[next + 1])
}

/** At the end of the sentence, or before any mark. */
const isClosed = (next: Token | undefined): boolean => next === undefined || /^[^\s]/u.test(next.before)

const isLand = (place: ReturnType<typeof placeOf>): boolean => place?.kind === 'state' || place?.kind === 'region'

const placeOf = ({ chain: { known } }: Actor): ReturnType<typeof knownPlace> =>
  known === null ? undefined : knownPlace(known)

const WATERS: ReadonlySet<string> = new Set(['sea', 'ocean', 'strait', 'canal', 'river', 'continent'])

/** One of three or more that commas and a last "and" join: "Kyiv*, Lviv, Odesa and* Kharkiv". */
function isListed({ tokens, actors }: SentenceView, start: number, end: number): boolean {
  const nameFrom = (at: number): Actor | undefined => actors.find(({ mention }) => mention.tokens.start === at)
  const isNameAt = (at: number): boolean => nameFrom(tokens[at]?.normal === 'the' ? at + 1 : at) !== undefined
  let at = end
  while (isComma(tokens[at]) && !isAnd(tokens[at]) && nameFrom(at)) at = nameFrom(at)?.mention.tokens.end ?? at + 1
  if (isAnd(tokens[at]) && isNameAt(at + 1) && (at > end || !isComma(tokens[at]))) return true
  return isComma(tokens[start]) && actors.some(({ mention }) => mention.tokens.end === start) && isAnd(tokens[end])
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')
const isAnd = (token: Token | undefined): boolean => ['and', 'or', '&'].includes(token?.normal ?? '')
const isComma = (token: Token | undefined): boolean => /^,\s+$/u.test(token?.before ?? '')
const isPossessive = (token: Token | undefined): boolean => /['’]s?$/u.test(token?.text ?? '')

/** "ISIL-*held* Raqqa": where the word is that says so. */
function heldBy({ tokens }: SentenceView, { mention: body }: Actor, { mention: place, chain }: Actor): number | null {
  const at = body.tokens.end
  const isHeld = HELD.has(tokens[at]?.normal ?? '') && tokens[at]?.before === '-'
  return isHeld && place.tokens.start === at + 1 && chain.type === 'place' && place.form === 'name' ? at : null
}

/** A country's demonym or possessive right before the body's name, nouns for its kind between them. */
function isNationalBody({ tokens }: SentenceView, source: Actor, target: Actor): boolean {
  const { start, end } = { start: target.mention.tokens.end, end: firstOfList(tokens, source.mention.tokens.start) }
  const isOwner = target.mention.form === 'demonym' || isPossessive(tokens[start - 1])
  return (
    isOwner &&
    start <= end &&
    tokens.slice(start, end).every(({ normal, before }) => BODY_NOUNS.includes(normal) && !/,/u.test(before))
  )
}

/** "the Russian state-funded Sputnik and RT": the list begins with the name before "and". */
const firstOfList = (tokens: SentenceView['tokens'], at: number): number =>
  tokens[at - 1]?.normal === 'and' && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '') ? at - 2 : at
