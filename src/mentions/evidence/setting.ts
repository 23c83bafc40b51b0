import { hasTag, titles } from '../../language'
import { KINSHIP, ORGANIZATION_HEADS, PLACE_HEADS, ROLE_NOUNS } from '../../language/lexicon'
import type { Token } from '../../model'
import { BODY_KINDS, OUTLET_KINDS } from '../lexicon/body-kinds'
import { BODIES_BEFORE, PLACE_NOUNS, TAKEN_FOR_NOUNS } from '../lexicon/evidence-words'
import { gapBefore, gapBehind, isComma, lastOf, type NameInContext, nextTo, partsOf } from './name-in-context'

export const kin = new Set(KINSHIP)
export const roles = new Set([...ROLE_NOUNS, ...KINSHIP])
const organizationHeads = ORGANIZATION_HEADS.map(({ word }) => word.toLowerCase())
export const placeHeads = new Set(PLACE_HEADS.map(({ word }) => word.toLowerCase()))

/** How far behind a comma the head of an apposition may stand: "Mensah, *the party's national organiser*". */
const APPOSITION_LENGTH = 6

export const isTagged = (name: NameInContext, tag: string): boolean => partsOf(name).some((token) => hasTag(token, tag))
export const isPossessive = (name: NameInContext): boolean =>
  /['’]s?$/u.test(lastOf(name)?.text ?? '') || /^['’]/u.test(gapBehind(name))
export const wordBefore = ({ tokens, from }: NameInContext): Token | undefined => tokens[from - 1]
export const wordBehind = ({ tokens, to }: NameInContext): Token | undefined => tokens[to]
export const isPlace = (type: string | null): boolean => type === 'country' || type === 'place'

/** A role, an office or kin stands close behind the comma, before the next one. */
export function hasRoleBehindComma(name: NameInContext): boolean {
  if (!isComma(gapBehind(name))) return false
  const { tokens, to } = name
  for (let at = to; at < Math.min(to + APPOSITION_LENGTH, tokens.length); at++) {
    const token = tokens[at]
    if (!token || (at > to && /[,;:("]/u.test(token.before))) return false
    if (roles.has(token.normal) || titles.matchAt(tokens, at)) return true
    if (hasTag(token, 'Verb') && !hasTag(token, 'Noun')) return false
  }
  return false
}

/** "Fleming *nearly doubled*": a finite verb right behind, an adverb let in. */
export function acts({ tokens, to }: NameInContext): boolean {
  if (tokens[to]?.before !== ' ') return false
  const at = hasTag(tokens[to], 'Adverb') && tokens[to + 1]?.before === ' ' ? to + 1 : to
  return (
    hasTag(tokens[at], 'PastTense', 'PresentTense', 'Copula', 'Modal', 'Auxiliary') ||
    TAKEN_FOR_NOUNS.includes(tokens[at]?.normal ?? '')
  )
}

/** Where a capital tells nothing. */
export const opensSentence = (name: NameInContext): boolean => name.from === 0 || /[:"“‘]\s*$/u.test(gapBefore(name))

/** "Ons Jabeur *6-2*". */
export const hasScoreBehind = (name: NameInContext): boolean =>
  /^\s*$/u.test(gapBehind(name)) && /^\d+[-–]\d+$/u.test(wordBehind(name)?.text ?? '')

/** Head nouns by what they say of the thing that is called so. */
const KINDS: readonly (readonly [Kind, ReadonlySet<string>])[] = [
  ['person', roles],
  ['place', new Set([...PLACE_NOUNS, ...placeHeads])],
  ['organization', new Set([...BODIES_BEFORE, ...BODY_KINDS, ...OUTLET_KINDS, ...organizationHeads])],
]

type Kind = 'person' | 'place' | 'organization' | 'thing'

/** How far the noun phrase that says what a thing is may run. */
const PHRASE_LENGTH = 8

/** What the phrase behind "is", or behind a comma, calls the thing: "Nexperia*, a Dutch chipmaker*", "Oakham *is a town* in". */
export function kindBehind(name: NameInContext): Kind | null {
  const { tokens, to } = name
  const isCopula = gapBehind(name) === ' ' && ['is', 'are', 'was', 'were'].includes(nextTo(name))
  const from = isCopula ? to + 1 : to
  const opens = isCopula ? tokens[from]?.before === ' ' : isComma(gapBehind(name))
  if (!opens || !['a', 'an', 'the', 'one'].includes(tokens[from]?.normal ?? '')) return null
  let head: Token | undefined
  for (let at = from + 1; at < Math.min(from + PHRASE_LENGTH, tokens.length); at++) {
    const token = tokens[at]
    if (!token || /[,;:("]/u.test(token.before) || hasTag(token, 'Preposition', 'Pronoun', 'QuestionWord')) break
    if (hasTag(token, 'Verb') && !hasTag(token, 'Noun', 'Adjective')) break
    if (hasTag(token, 'Noun')) head = token
  }
  if (!head) return null
  const word = head.normal
  return KINDS.find(([, heads]) => heads.has(word))?.[0] ?? 'thing'
}
