import { hasTag } from '../../language'
import { isCapitalized } from '../letter-case'
import {
  BODIES_BEFORE,
  BODY_OWNED,
  LED_BY,
  OWNERS,
  PERSONAL,
  PLACE_NOUNS,
  SPEAKING,
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
  nextTo,
  previousTo,
} from './name-in-context'
import {
  acts,
  hasRoleBehindComma,
  hasScoreBehind,
  isPlace,
  isPossessive,
  isTagged,
  kin,
  kindBehind,
  opensSentence,
  placeHeads,
  roles,
  wordBefore,
  wordBehind,
} from './setting'

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
    rule: 'the-administration',
    weights: { person: 4 },
    holds: (name) =>
      previousTo(name) === 'the' &&
      gapBehind(name) === ' ' &&
      ['administration', 'presidency'].includes(name.tokens[name.to]?.text ?? ''),
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
    holds: (name) =>
      gapBefore(name) === ' ' && (BODIES_BEFORE.includes(previousTo(name)) || previousTo(name) === 'joined'),
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
