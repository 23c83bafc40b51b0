import { hasTag, titles } from '../language'
import { KINSHIP, ROLE_NOUNS } from '../language/lexicon'
import type { EntityType, MentionCues, Token } from '../model'
import type { Candidate } from './candidate'
import { BODY_KINDS, OUTLET_KINDS, STATE_KINDS } from './lexicon/body-kinds'
import { DEFINITE } from './lexicon/descriptions-words'
import { isJoined } from './scan'

/** Heads that stand for two things that the text has named: "the pair", "both leaders", "the two countries". */
const PAIR_HEADS: ReadonlyMap<string, EntityType | null> = new Map([
  ['pair', 'person'],
  ['duo', 'person'],
  ['two', 'person'],
  ['men', 'person'],
  ['women', 'person'],
  ['leaders', 'person'],
  ['presidents', 'person'],
  ['ministers', 'person'],
  ['politicians', 'person'],
  ['statesmen', 'person'],
  ['counterparts', 'person'],
  ['rivals', 'person'],
  ['countries', 'country'],
  ['nations', 'country'],
  ['states', 'country'],
  ['neighbors', 'country'],
  ['neighbours', 'country'],
  ['governments', 'country'],
  ['powers', 'country'],
  ['sides', null],
  ['parties', null],
])

/** Heads for a state or a body that the text has named. */
const THING_HEADS: ReadonlyMap<string, EntityType> = new Map([
  ...STATE_KINDS.map((word): [string, EntityType] => [word, 'country']),
  ...BODY_KINDS.map((word): [string, EntityType] => [word, 'organization']),
  ...OUTLET_KINDS.map((word): [string, EntityType] => [word, 'outlet']),
])

const roles = new Set([...ROLE_NOUNS, 'counterpart'])
const kinship = new Set(KINSHIP)

interface Head {
  readonly from: number
  readonly to: number
  readonly type: EntityType | null
  readonly plural: boolean
}

/**
 * Plain descriptions of what the text has named: "the French leader", "his Russian counterpart", "the 39-year-old centrist",
 * "Iraq's foreign minister", "both leaders". `names` are the names and demonyms already found in the sentence.
 */
export function findDescriptions(tokens: readonly Token[], names: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length; at++) {
    const head = headAt(tokens, at)
    if (!head || names.some(({ from, to }) => from < head.to && head.from < to)) continue
    const from = isFollowedByName(tokens, head, names) ? ownerBefore(head, names) : openingOf(tokens, head, names)
    if (from !== null) found.push(describe(tokens, { ...head, opening: from }, names))
    at = head.to - 1
  }
  return found
}

function headAt(tokens: readonly Token[], at: number): Head | null {
  const word = tokens[at]?.normal ?? ''
  const title = titles.matchAt(tokens, at)
  const isOffice = title?.rows.some(({ role }) => role === 'lead' || role === 'member')
  if (title && isOffice && !hasTag(tokens[at], 'Verb'))
    return { from: at, to: at + title.length, type: 'person', plural: false }
  if (PAIR_HEADS.has(word)) return { from: at, to: at + 1, type: PAIR_HEADS.get(word) ?? null, plural: true }
  if (roles.has(word) && !hasTag(tokens[at], 'Verb')) return { from: at, to: at + 1, type: 'person', plural: false }
  if (word === 'old' && isAgeAlone(tokens, at)) return { from: at, to: at + 1, type: 'person', plural: false }
  const type = THING_HEADS.get(word)
  return type ? { from: at, to: at + 1, type, plural: false } : null
}

/** "the *52-year-old* is accused": no noun behind. */
const isAgeAlone = (tokens: readonly Token[], at: number): boolean =>
  ageIn(tokens.slice(Math.max(0, at - 2), at + 1)) !== undefined && !hasTag(tokens[at + 1], 'Noun', 'Adjective')

/** "the French leader Macron": a title then. */
const isFollowedByName = (tokens: readonly Token[], { to }: Head, names: readonly Candidate[]): boolean =>
  names.some(
    (name) =>
      name.from === to &&
      name.form === 'name' &&
      (isJoined(tokens, to) || /^,?\s+$/u.test(tokens[to]?.before ?? '')) &&
      name.type === 'person',
  )

/** "*Apple CEO* Steve Jobs": with the body before it the title describes as well; null for a title alone. */
const ownerBefore = ({ from }: Head, names: readonly Candidate[]): number | null =>
  names.find(({ to, type, form }) => to === from && form === 'name' && type === 'organization')?.from ?? null

/** Where the noun phrase begins: at its article or possessive, past adjectives and demonyms; null for an indefinite one. */
function openingOf(tokens: readonly Token[], head: Head, names: readonly Candidate[]): number | null {
  if (
    head.plural &&
    head.to - head.from === 1 &&
    ['two', 'both'].includes(tokens[head.from]?.normal ?? '') &&
    !isPairAlone(tokens, head)
  )
    return null
  for (let at = head.from - 1; at >= Math.max(0, head.from - 6); at--) {
    if (!isJoined(tokens, at + 1) && !isPossessiveName(at, names, tokens)) return null
    const word = tokens[at]?.normal ?? ''
    if (isPossessiveName(at, names, tokens)) return nameFrom(at, names)
    if (word === 'two' && tokens[at - 1]?.normal !== 'the') return head.plural ? at : null
    if (DEFINITE.includes(word) && word !== 'two') return at
    const isModifier =
      hasTag(tokens[at], 'Adjective', 'Demonym', 'Value', 'Unit', 'Noun', 'Hyphenated', 'Gerund', 'PastTense') &&
      !hasTag(tokens[at], 'Pronoun')
    if (!isModifier) return null
  }
  return null
}

/** "the two talked": with the article before it and a verb behind it. */
const isPairAlone = (tokens: readonly Token[], { from, to }: Head): boolean =>
  tokens[from - 1]?.normal === 'the' && hasTag(tokens[to], 'Verb')

const isPossessiveName = (at: number, names: readonly Candidate[], tokens: readonly Token[]): boolean =>
  names.some(({ to, type }) => to === at + 1 && type !== 'person') && /['’]s?$/u.test(tokens[at]?.text ?? '')

const nameFrom = (at: number, names: readonly Candidate[]): number => names.find(({ to }) => to === at + 1)?.from ?? at

function describe(tokens: readonly Token[], head: Head & { opening: number }, names: readonly Candidate[]): Candidate {
  const owner =
    names.find(({ from, to, known }) => head.opening <= from && to <= head.from && known) ??
    ownerBehind(tokens, head, names)
  const words = tokens
    .slice(head.from, head.to)
    .map(({ normal }) => normal)
    .join(' ')
  const age = ageIn(tokens.slice(head.opening, head.to))
  const cues: MentionCues = {
    head: words,
    ...(owner?.known ? { of: owner.known } : {}),
    ...(head.plural ? { plural: true } : {}),
    ...(age ? { age } : {}),
    ...genderOf(words),
  }
  return {
    from: head.opening,
    to: head.to,
    type: head.type,
    form: 'description',
    known: null,
    cues,
    rule: 'description',
    confidence: 0.7,
  }
}

/** "the president *of Somalia*". */
const ownerBehind = (tokens: readonly Token[], { to }: Head, names: readonly Candidate[]): Candidate | undefined =>
  tokens[to]?.normal === 'of' ? names.find(({ from, known }) => from === to + 1 && known) : undefined

/** The 39 of "the 39-year-old". */
function ageIn(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex(({ normal }) => normal === 'year')
  const years = Number(tokens[at - 1]?.normal)
  return at > 0 && tokens[at + 1]?.normal === 'old' && Number.isInteger(years) ? years : undefined
}

const genderOf = (words: string): Pick<MentionCues, 'gender'> => {
  const [title] = titles.get(words)
  return title?.gender && !kinship.has(words) ? { gender: title.gender } : {}
}
