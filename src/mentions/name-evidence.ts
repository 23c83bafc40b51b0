import { hasTag, isCommonWord, isGivenName, isSurname, mayBeGivenName } from '../language'
import type { EntityType, Token } from '../model'
import type { Candidate } from './candidate'
import { isAcronym } from './letter-case'
import { BODIES, PLACE_NOUNS_BEFORE, SPEAKING, WHITHER } from './lexicon/name-evidence-words'

/** How strongly the words of a name and the words around it speak for a type. */
export interface NameEvidence {
  readonly rule: string
  readonly type: EntityType
  readonly weight: number
}

interface Context {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}

interface EvidenceRule {
  readonly rule: string
  readonly type: EntityType
  readonly weight: number
  holds(context: Context): boolean
}

const words = ({ tokens, from, to }: Context): readonly Token[] => tokens.slice(from, to)
const previous = ({ tokens, from }: Context): string => tokens[from - 1]?.normal ?? ''
const next = ({ tokens, to }: Context): string => tokens[to]?.normal ?? ''
const gapAfter = ({ tokens, to }: Context): string => tokens[to]?.before ?? ''

const REPORTING = ['reported', 'reports', 'reporting', 'newspaper', 'magazine', 'correspondent']
const WHERE = ['in', 'near', 'outside', 'throughout', 'across', 'around', 'inside']
const PERSONAL = ['who', 'whose', 'himself', 'herself']

const EVIDENCE_RULES: readonly EvidenceRule[] = [
  {
    rule: 'given-name-first',
    type: 'person',
    weight: 2.5,
    holds: (c) => c.to - c.from > 1 && mayBeGivenName(c.tokens[c.from]?.normal ?? ''),
  },
  {
    rule: 'given-name-inside',
    type: 'person',
    weight: 1,
    holds: (c) =>
      c.to - c.from > 1 &&
      words(c)
        .slice(1)
        .some(({ normal }) => isGivenName(normal)),
  },
  {
    rule: 'given-name-alone',
    type: 'person',
    weight: 1,
    holds: (c) => c.to - c.from === 1 && isGivenName(c.tokens[c.from]?.normal ?? ''),
  },
  { rule: 'known-surname', type: 'person', weight: 1.2, holds: (c) => isSurname(c.tokens[c.to - 1]?.normal ?? '') },
  { rule: 'tagged-person', type: 'person', weight: 1, holds: (c) => words(c).some((token) => hasTag(token, 'Person')) },
  { rule: 'speaks', type: 'person', weight: 1.5, holds: (c) => SPEAKING.includes(next(c)) },
  {
    rule: 'age-behind',
    type: 'person',
    weight: 3,
    holds: (c) => /^,\s*$/u.test(gapAfter(c)) && /^\d{1,2}$/u.test(next(c)),
  },
  { rule: 'who-behind', type: 'person', weight: 2, holds: (c) => PERSONAL.includes(next(c)) },
  {
    rule: 'two-or-three-words',
    type: 'person',
    weight: 0.8,
    holds: (c) => isPersonShaped(words(c)) && previous(c) !== 'the',
  },
  {
    rule: 'one-word',
    type: 'person',
    weight: 0.3,
    holds: (c) => c.to - c.from === 1 && !opensSentence(c) && !isAcronym(c.tokens[c.from]) && !modifiesNoun(c),
  },
  { rule: 'tagged-place', type: 'place', weight: 1, holds: (c) => words(c).some((token) => hasTag(token, 'Place')) },
  { rule: 'behind-in', type: 'place', weight: 1.8, holds: (c) => WHERE.includes(previous(c)) },
  { rule: 'behind-to', type: 'place', weight: 0.7, holds: (c) => WHITHER.includes(previous(c)) },
  {
    rule: 'place-noun-before',
    type: 'place',
    weight: 2,
    holds: (c) => PLACE_NOUNS_BEFORE.includes(previous(c)) || isCityOf(c),
  },
  { rule: 'capitals', type: 'organization', weight: 2, holds: (c) => words(c).every(isAcronym) },
  { rule: 'digits', type: 'organization', weight: 1, holds: (c) => words(c).some(({ text }) => /\d/u.test(text)) },
  { rule: 'article-before', type: 'organization', weight: 1.2, holds: (c) => previous(c) === 'the' },
  {
    rule: 'tagged-organization',
    type: 'organization',
    weight: 1,
    holds: (c) => words(c).some((token) => hasTag(token, 'Organization')),
  },
  { rule: 'behind-joined', type: 'organization', weight: 0.6, holds: (c) => BODIES.includes(previous(c)) },
  {
    rule: 'reports',
    type: 'outlet',
    weight: 2.2,
    holds: (c) => REPORTING.includes(next(c)) && !hasTag(c.tokens[c.from], 'Person'),
  },
  {
    rule: 'newspaper-before',
    type: 'outlet',
    weight: 3,
    holds: (c) => ['newspaper', 'daily', 'weekly', 'magazine', 'broadcaster'].includes(previous(c)),
  },
]

/** What one occurrence of a name says of its type. */
export const evidenceFor = (tokens: readonly Token[], { from, to }: Candidate): NameEvidence[] =>
  EVIDENCE_RULES.filter((rule) => rule.holds({ tokens, from, to }))

const isPersonShaped = (name: readonly Token[]): boolean =>
  name.length >= 2 &&
  name.length <= 4 &&
  name.every(({ text }) => /^\p{L}[\p{L}'’-]*(?:['’]s)?\.?$/u.test(text)) &&
  !name.some(isAcronym) &&
  !name.every(({ normal }) => isCommonWord(normal))

/** A first word has its capital from its place: that alone makes no person of it. */
const opensSentence = (c: Context): boolean => c.from === 0 || /[:"“‘]\s*$/u.test(c.tokens[c.from]?.before ?? '')

/** "a *Peranakan* dish": an adjective or a modifier, not a person. */
const modifiesNoun = (c: Context): boolean =>
  gapAfter(c) === ' ' && hasTag(c.tokens[c.to], 'Noun') && !/['’]s?$/u.test(c.tokens[c.to - 1]?.text ?? '')

/** "the city of Marawi". */
const isCityOf = (c: Context): boolean =>
  previous(c) === 'of' && PLACE_NOUNS_BEFORE.includes(c.tokens[c.from - 2]?.normal ?? '')
