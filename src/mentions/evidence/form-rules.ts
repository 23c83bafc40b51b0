import { gazetteer, isCommonWord, isGivenName, isSurname, mayBeGivenName, mayBeSurname } from '../../language'
import { LEADERS, NAME_PARTICLES, ORGANIZATION_HEADS, ROLE_NOUNS } from '../../language/lexicon'
import { foldName } from '../../model'
import { isAcronym } from '../letter-case'
import { ABSTRACT_ENDINGS, PLACE_ENDINGS, SURNAME_ENDINGS } from '../lexicon/evidence-words'
import {
  type EvidenceRule,
  firstOf,
  isGeneration,
  isSeveral,
  lastOf,
  type NameInContext,
  partsOf,
} from './name-in-context'

const roles = new Set(ROLE_NOUNS)
const leaders = new Set(LEADERS.map(foldName))
const particles = new Set(NAME_PARTICLES.map((word) => word.toLowerCase()))
const organizationHeads = new Set(ORGANIZATION_HEADS.map(({ word }) => word.toLowerCase()))

const firstWord = (name: NameInContext): string => firstOf(name)?.normal ?? ''
const lastWord = (name: NameInContext): string => lastOf(name)?.normal ?? ''
const isParticle = (word: string): boolean => particles.has(word)
const mayOpenName = (word: string): boolean => isParticle(word) || mayBeGivenName(word) || mayBeSurname(word)
const isAllCommon = (name: NameInContext): boolean => partsOf(name).every(({ normal }) => isCommonWord(normal))
const endsIn = (endings: readonly string[], word: string): boolean => endings.some((ending) => word.endsWith(ending))
const hasPart = (name: NameInContext, form: RegExp): boolean => partsOf(name).some(({ text }) => form.test(text))

/** What the words of a name say by themselves, what tells a son from his father ("Jr.") left behind it. */
export const FORM_RULES: readonly EvidenceRule[] = [
  { rule: 'any-name', weights: { person: -0.8, place: -1.2, organization: -1 }, holds: () => true },
  { rule: 'two-words', weights: { person: 1.3, organization: 0.3 }, holds: ({ from, to }) => to - from === 2 },
  {
    rule: 'four-words-or-more',
    weights: { person: -1.3, place: -1.6, organization: -0.5 },
    holds: ({ from, to }) => to - from > 3,
  },
  {
    rule: 'possible-given-name-first',
    weights: { place: 0.5, organization: 0.4 },
    holds: (name) => isSeveral(name) && mayBeGivenName(firstWord(name)),
  },
  {
    rule: 'given-name-first',
    weights: { person: 1.7, place: -0.4, organization: -0.7 },
    holds: (name) => isSeveral(name) && isGivenName(firstWord(name)),
  },
  {
    rule: 'given-name-inside',
    weights: { organization: -1.2 },
    holds: (name) =>
      partsOf(name)
        .slice(1)
        .some(({ normal }) => isGivenName(normal)),
  },
  {
    rule: 'given-name-alone',
    weights: { person: 1.1, organization: -0.5 },
    holds: (name) => !isSeveral(name) && !isAcronym(firstOf(name)) && isGivenName(firstWord(name)),
  },
  {
    rule: 'ampersand',
    weights: { person: -2, place: -2, organization: 4 },
    holds: (name) => hasPart(name, /^&$/u),
  },
  {
    rule: 'particle',
    weights: { person: 0.3, place: 0.9 },
    holds: (name) =>
      isSeveral(name) &&
      partsOf(name)
        .slice(0, -1)
        .some(({ normal }) => isParticle(normal)),
  },
  {
    rule: 'surname-first',
    weights: { organization: -0.6 },
    holds: (name) => isSeveral(name) && mayBeSurname(firstWord(name)) && !isCommonWord(lastWord(name)),
  },
  {
    rule: 'surname-last',
    weights: { person: 0.9, organization: -0.6 },
    holds: (name) => isSeveral(name) && mayBeSurname(lastWord(name)) && !isAllCommon(name),
  },
  {
    rule: 'surname-alone',
    weights: { person: 1.2, place: -0.3, organization: -0.6 },
    holds: (name) => !isSeveral(name) && isSurname(lastWord(name)),
  },
  {
    rule: 'possible-surname-alone',
    weights: { person: 0.5, place: -1, organization: -0.9 },
    holds: (name) => !isSeveral(name) && mayBeSurname(lastWord(name)) && !isSurname(lastWord(name)),
  },
  {
    rule: 'leader-alone',
    weights: { person: 2 },
    holds: (name) => !isSeveral(name) && leaders.has(foldName(lastWord(name))),
  },
  {
    rule: 'generation-behind',
    weights: { person: 2 },
    holds: (name) => isSeveral(name) && isGeneration(name.tokens[name.to]),
  },
  {
    rule: 'surname-ending',
    weights: { person: 0.9, organization: -0.4 },
    holds: (name) => lastWord(name).length > 4 && endsIn(SURNAME_ENDINGS, lastWord(name)),
  },
  {
    rule: 'place-ending',
    weights: { person: 0.3, place: 1, organization: 0.5 },
    holds: (name) => endsIn(PLACE_ENDINGS, lastWord(name)),
  },
  {
    rule: 'abstract-ending',
    weights: { person: -1.3, place: -1.1, organization: -0.3 },
    holds: (name) => endsIn(ABSTRACT_ENDINGS, lastWord(name)),
  },
  {
    rule: 'common-word-first',
    weights: { person: -2.5, place: -0.9, organization: -0.5 },
    holds: (name) => isCommonWord(firstWord(name)) && !mayOpenName(firstWord(name)),
  },
  {
    rule: 'common-word-alone',
    weights: { place: -1.6, organization: -0.5 },
    holds: (name) => !isSeveral(name) && isCommonWord(lastWord(name)),
  },
  {
    rule: 'common-word-last',
    weights: { person: -2.3, place: -0.9, organization: -0.3 },
    holds: (name) => isSeveral(name) && isCommonWord(lastWord(name)) && !mayBeSurname(lastWord(name)),
  },
  {
    rule: 'capitals',
    weights: { person: -0.9, organization: 1.7 },
    holds: (name) => partsOf(name).every(isAcronym),
  },
  {
    rule: 'capitals-inside',
    weights: { person: -0.6, place: -0.9, organization: 0.6 },
    holds: (name) => partsOf(name).some(isAcronym) && !partsOf(name).every(isAcronym),
  },
  { rule: 'digits', weights: { person: -2.7, place: -2.2, organization: -1.9 }, holds: (name) => hasPart(name, /\d/u) },
  {
    rule: 'capital-inside-word',
    weights: { person: -1, place: -1.1, organization: 1.1 },
    holds: (name) => hasPart(name, /\p{Ll}\p{Lu}/u) && !hasPart(name, /^(?:Mac|Mc|De|Di|La|Le|Van|Fitz|O['’])\p{Lu}/u),
  },
  {
    rule: 'initial',
    weights: { place: -1.4, organization: -0.7 },
    holds: (name) => isSeveral(name) && hasPart(name, /^\p{Lu}\.?$/u),
  },
  { rule: 'initials-joined', weights: { person: 4 }, holds: (name) => hasPart(name, /^(?:\p{Lu}\.)+\p{Lu}\p{Ll}/u) },
  {
    rule: 'lower-case-behind-hyphen',
    weights: { person: 1.7, organization: 0.4 },
    holds: (name) =>
      hasPart(name, /^\p{Lu}\p{Ll}+-\p{Ll}+$/u) ||
      partsOf(name).some(({ before, text }, index) => index > 0 && before === '-' && /^\p{Ll}/u.test(text)),
  },
  {
    rule: 'short',
    weights: { person: -1, place: -1.4, organization: -0.4 },
    holds: (name) => !isSeveral(name) && lastWord(name).length <= 3,
  },
  {
    rule: 'diacritic',
    weights: { person: -0.3, place: 0.3, organization: 0.3 },
    holds: (name) => hasPart(name, /[\u00c0-\u024f]/u),
  },
  {
    rule: 'plural-alone',
    weights: { place: -1.1 },
    holds: (name) => !isSeveral(name) && /[^s]s$/u.test(lastWord(name)),
  },
  {
    rule: 'plural-last',
    weights: { person: -0.5, place: -0.4, organization: -0.3 },
    holds: (name) => isSeveral(name) && /[^s]s$/u.test(lastWord(name)),
  },
  {
    rule: 'role-inside',
    weights: { person: -0.7, place: -0.9 },
    holds: (name) => partsOf(name).some(({ normal }) => roles.has(normal)),
  },
  {
    rule: 'opens-with-body',
    weights: { person: -0.4, organization: 0.7 },
    holds: ({ tokens, from, to }) =>
      (gazetteer.matchAt(tokens, from)?.length ?? 0) < to - from &&
      (gazetteer.matchAt(tokens, from)?.rows.some(({ type }) => type === 'organization' || type === 'outlet') ?? false),
  },
  {
    rule: 'opens-with-place',
    weights: { person: -0.3, place: 0.5, organization: -0.3 },
    holds: ({ tokens, from, to }) =>
      (gazetteer.matchAt(tokens, from)?.length ?? 0) < to - from &&
      (gazetteer.matchAt(tokens, from)?.rows.some(({ type }) => type === 'place' || type === 'country') ?? false),
  },
  {
    rule: 'organization-head-inside',
    weights: { person: -0.7, place: -0.3, organization: 0.8 },
    holds: (name) => isSeveral(name) && partsOf(name).some(({ normal }) => organizationHeads.has(normal)),
  },
]
