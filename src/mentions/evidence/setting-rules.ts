import { hasTag, titles } from '../../language'
import { KINSHIP, ORGANIZATION_HEADS, PLACE_HEADS, ROLE_NOUNS } from '../../language/lexicon'
import type { Token } from '../../model'
import { isCapitalized } from '../letter-case'
import { BODY_KINDS, OUTLET_KINDS } from '../lexicon/body-kinds'
import {
  BODIES_BEFORE,
  BODY_OWNED,
  LED_BY,
  OWNERS,
  PERSONAL,
  PLACE_NOUNS,
  SPEAKING,
  TAKEN_FOR_NOUNS,
  THINGS_CALLED,
  WHERE,
  WHITHER,
} from '../lexicon/evidence-words'
import {
  type EvidenceRule,
  gapBefore,
  gapBehind,
  isComma,
  isSeveral,
  lastOf,
  type NameInContext,
  nextTo,
  partsOf,
  previousTo,
} from './name-in-context'

const kin = new Set(KINSHIP)
const roles = new Set([...ROLE_NOUNS, ...KINSHIP])
const organizationHeads = ORGANIZATION_HEADS.map(({ word }) => word.toLowerCase())
const placeHeads = new Set(PLACE_HEADS.map(({ word }) => word.toLowerCase()))

/** How far behind a comma the head of an apposition may stand: "Mensah, *the party's national organiser*". */
const APPOSITION_LENGTH = 6

const isTagged = (name: NameInContext, tag: string): boolean => partsOf(name).some((token) => hasTag(token, tag))
const isPossessive = (name: NameInContext): boolean =>
  /['’]s?$/u.test(lastOf(name)?.text ?? '') || /^['’]/u.test(gapBehind(name))
const wordBefore = ({ tokens, from }: NameInContext): Token | undefined => tokens[from - 1]
const wordBehind = ({ tokens, to }: NameInContext): Token | undefined => tokens[to]
const isPlace = (type: string | null): boolean => type === 'country' || type === 'place'

/** A role, an office or kin stands close behind the comma, before the next one. */
function hasRoleBehindComma(name: NameInContext): boolean {
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
function acts({ tokens, to }: NameInContext): boolean {
  if (tokens[to]?.before !== ' ') return false
  const at = hasTag(tokens[to], 'Adverb') && tokens[to + 1]?.before === ' ' ? to + 1 : to
  return (
    hasTag(tokens[at], 'PastTense', 'PresentTense', 'Copula', 'Modal', 'Auxiliary') ||
    TAKEN_FOR_NOUNS.includes(tokens[at]?.normal ?? '')
  )
}

/** Where a capital tells nothing. */
const opensSentence = (name: NameInContext): boolean => name.from === 0 || /[:"“‘]\s*$/u.test(gapBefore(name))

/** "Ons Jabeur *6-2*". */
const hasScoreBehind = (name: NameInContext): boolean =>
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
function kindBehind(name: NameInContext): Kind | null {
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

/** What the words before and behind a name say. */
export const SETTING_RULES: readonly EvidenceRule[] = [
  {
    rule: 'tagged-person',
    weights: { person: 1, organization: -0.3 },
    holds: (name) => isTagged(name, 'Person'),
  },
  { rule: 'tagged-place', weights: { person: -1.3, place: 1 }, holds: (name) => isTagged(name, 'Place') },
  {
    rule: 'tagged-organization',
    weights: { person: 0.3, place: -0.8, organization: 0.7 },
    holds: (name) => isTagged(name, 'Organization'),
  },
  {
    rule: 'tagged-plural',
    weights: { place: 0.9, organization: 0.3 },
    holds: (name) => hasTag(lastOf(name), 'Plural'),
  },
  {
    rule: 'speaks',
    weights: { person: 1.7, organization: 1.1 },
    holds: (name) => SPEAKING.includes(nextTo(name)) && /^,?\s*$/u.test(gapBehind(name)),
  },
  {
    rule: 'acts',
    weights: { person: 1.4, place: 0.3, organization: 0.5 },
    holds: acts,
  },
  {
    rule: 'administration-behind',
    weights: { person: 1.1 },
    holds: (name) => gapBehind(name) === ' ' && LED_BY.includes(nextTo(name)),
  },
  {
    rule: 'kin-before',
    weights: { person: 2 },
    holds: (name) => previousTo(name) === 'of' && kin.has(name.tokens[name.from - 2]?.normal ?? ''),
  },
  {
    rule: 'who-behind',
    weights: { person: 1.5, organization: 1 },
    holds: (name) => PERSONAL.includes(nextTo(name)),
  },
  {
    rule: 'which-behind',
    weights: { person: -0.7, place: 0.4, organization: 0.3 },
    holds: (name) => ['which', 'where', 'that'].includes(nextTo(name)),
  },
  {
    rule: 'age-behind',
    weights: { person: 1.1, place: 0.5, organization: 0.7 },
    holds: (name) => isComma(gapBehind(name)) && /^\d{1,2}$/u.test(nextTo(name)),
  },
  { rule: 'role-behind-comma', weights: { person: 1.4, organization: 0.5 }, holds: hasRoleBehindComma },
  {
    rule: 'called-a-person',
    weights: { place: -1.2, organization: -0.8 },
    holds: (name) => kindBehind(name) === 'person',
  },
  { rule: 'called-a-place', weights: { person: -0.7, place: 2.8 }, holds: (name) => kindBehind(name) === 'place' },
  {
    rule: 'called-a-body',
    weights: { person: -1.5, organization: 1.7 },
    holds: (name) => kindBehind(name) === 'organization',
  },
  {
    rule: 'called-a-thing',
    weights: { person: -0.6, place: -0.5, organization: -0.6 },
    holds: (name) => kindBehind(name) === 'thing',
  },
  {
    rule: 'role-before',
    weights: { person: 1.3, place: 0.4, organization: 0.7 },
    holds: (name) => gapBefore(name) === ' ' && !isCapitalized(wordBefore(name)) && roles.has(previousTo(name)),
  },
  {
    rule: 'role-before-comma',
    weights: { person: 0.7, place: -0.3 },
    holds: (name) => isComma(gapBefore(name)) && roles.has(previousTo(name)),
  },
  {
    rule: 'body-before',
    weights: { person: -1.9, place: -1.1, organization: 1.4 },
    holds: (name) => gapBefore(name) === ' ' && BODIES_BEFORE.includes(previousTo(name)),
  },
  {
    rule: 'body-owned',
    weights: { organization: 1.3 },
    holds: (name) => gapBehind(name) === ' ' && BODY_OWNED.includes(nextTo(name)),
  },
  {
    rule: 'place-noun-before',
    weights: { person: 0.3, place: 1.1, organization: -0.8 },
    holds: (name) =>
      PLACE_NOUNS.includes(previousTo(name)) ||
      (previousTo(name) === 'of' && PLACE_NOUNS.includes(name.tokens[name.from - 2]?.normal ?? '')),
  },
  {
    rule: 'place-noun-behind',
    weights: { place: 0.9, organization: -0.9 },
    holds: (name) => gapBehind(name) === ' ' && (PLACE_NOUNS.includes(nextTo(name)) || placeHeads.has(nextTo(name))),
  },
  { rule: 'behind-in', weights: { person: -1.3, place: 2 }, holds: (name) => WHERE.includes(previousTo(name)) },
  {
    rule: 'behind-to',
    weights: { place: 1.5, organization: 0.7 },
    holds: (name) => WHITHER.includes(previousTo(name)),
  },
  {
    rule: 'behind-of',
    weights: { place: 0.7 },
    holds: (name) => previousTo(name) === 'of',
  },
  {
    rule: 'behind-by',
    weights: { person: 1.4, place: 0.4, organization: 1.1 },
    holds: (name) => previousTo(name) === 'by',
  },
  {
    rule: 'behind-with',
    weights: { person: 0.9, place: 0.4, organization: 1.5 },
    holds: (name) => previousTo(name) === 'with',
  },
  {
    rule: 'behind-the',
    weights: { person: -1.3, place: 0.6, organization: 0.4 },
    holds: (name) => previousTo(name) === 'the',
  },
  { rule: 'behind-a', weights: { person: -1, place: -1.3 }, holds: (name) => ['a', 'an'].includes(previousTo(name)) },
  {
    rule: 'behind-called',
    weights: { person: -1, place: -0.3 },
    holds: (name) => THINGS_CALLED.includes(previousTo(name)),
  },
  {
    rule: 'owner-before',
    weights: { person: -0.8, place: -0.3 },
    holds: (name) => OWNERS.includes(previousTo(name)),
  },
  { rule: 'possessive', weights: { person: 0.5, place: -1, organization: 0.7 }, holds: isPossessive },
  {
    rule: 'noun-behind',
    weights: { person: -1.1, place: -0.7, organization: -0.3 },
    holds: (name) =>
      gapBehind(name) === ' ' &&
      !isPossessive(name) &&
      !isCapitalized(wordBehind(name)) &&
      hasTag(wordBehind(name), 'Noun') &&
      !hasTag(wordBehind(name), 'Verb', 'Pronoun'),
  },
  {
    rule: 'number-behind',
    weights: { person: -1.5, place: -1.5, organization: -1.6 },
    holds: (name) => /^\s*$/u.test(gapBehind(name)) && /^\d/u.test(nextTo(name)) && !hasScoreBehind(name),
  },
  { rule: 'score-behind', weights: { person: 1, organization: 1 }, holds: hasScoreBehind },
  { rule: 'bracket-behind', weights: { place: -0.4 }, holds: (name) => /\($/u.test(gapBehind(name)) },
  { rule: 'in-brackets', weights: { organization: 1.6 }, holds: (name) => /\($/u.test(gapBefore(name)) },
  {
    rule: 'in-quotation-marks',
    weights: { person: -1.6, place: -1.3, organization: -0.9 },
    holds: (name) => /["“‘']$/u.test(gapBefore(name)) && /["”’']/u.test(gapBehind(name) || '"'),
  },
  { rule: 'opens-sentence', weights: {}, holds: (name) => isSeveral(name) && opensSentence(name) },
  {
    rule: 'one-word-opens-sentence',
    weights: { person: 0.5, organization: -0.4 },
    holds: (name) => !isSeveral(name) && opensSentence(name),
  },
  {
    rule: 'one-word-inside-sentence',
    weights: { person: -0.6, organization: -0.5 },
    holds: (name) => !isSeveral(name) && !opensSentence(name),
  },
  {
    rule: 'capital-before',
    weights: { person: -1.5, place: -1.6, organization: -1.7 },
    holds: (name) => name.from > 1 && gapBefore(name) === ' ' && isCapitalized(wordBefore(name)),
  },
  {
    rule: 'place-behind-comma',
    weights: { person: -0.9, place: 0.9 },
    holds: (name) =>
      isComma(gapBehind(name)) && name.neighbours.some(({ from, type }) => from === name.to && isPlace(type)),
  },
  {
    rule: 'place-before-comma',
    weights: { place: 1.7, organization: 0.3 },
    holds: (name) =>
      isComma(gapBefore(name)) && name.neighbours.some(({ to, type }) => to === name.from && isPlace(type)),
  },
  {
    rule: 'demonym-before',
    weights: { person: -1, place: -0.9, organization: -0.9 },
    holds: (name) => name.neighbours.some(({ to, form }) => to === name.from && form === 'demonym'),
  },
  { rule: 'verb-before', weights: { person: 0.6, place: -0.5 }, holds: (name) => hasTag(wordBefore(name), 'Verb') },
  {
    rule: 'in-list',
    weights: { person: 1.4, place: 0.4, organization: 1.3 },
    holds: (name) => isComma(gapBefore(name)) && (isComma(gapBehind(name)) || nextTo(name) === 'and'),
  },
]
