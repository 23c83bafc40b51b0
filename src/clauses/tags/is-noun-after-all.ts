import { hasTag, IRREGULAR_PASTS } from '../../language'
import { words } from '../../language/words'
import type { Token } from '../../model'
import { TAKES_CLAUSE } from '../lexicon'
import { isAlsoNoun, NOUN_FIRST, PLURAL_IN_SENSE } from '../lexicon/noun-verbs'
import { TAKES_BARE_VERB } from '../lexicon/verb-or-noun-words'
import {
  isCoordinator,
  isDo,
  isEither,
  isHelper,
  isModal,
  isPreposition,
  isRelative,
  isSubjectPronoun,
  isVerb,
} from '../word-classes'
import {
  beginsPhrase,
  finiteComes,
  finiteFollows,
  follows,
  isLikeAdverb,
  opensPhrase,
  type WordContext,
} from './word-context'

/** "Ugandan *police*", "respond to *requests*", "U.S. *forces* had": a bare or -s form tagged as a verb that stands where only a noun can. */
export function isNounAfterAll(context: WordContext): boolean {
  const { tokens, at, before } = context
  const token = tokens[at]
  if (!token || !hasTag(token, 'PresentTense', 'Infinitive') || hasTag(token, 'Gerund') || isHelper(token)) return false
  if (isPartOfName(context)) return true
  const isBare = hasTag(token, 'Infinitive') || !token.normal.endsWith('s')
  const previous = tokens[before]
  if (previous?.normal === 'to') return !isBare
  if (ALWAYS_NOUNS.has(token.normal) && !isHelper(previous)) return true
  if (isHelper(previous) || isSubjectPronoun(previous) || isRelative(previous)) return false
  if (isModifier(context) || isPreposition(previous) || (isBare && isEither(previous))) return true
  if (finiteFollows(context)) return context.opener !== 'what'
  if (isBare ? opensSubject(context) : opensStretch(context)) return true
  if (IRREGULAR_PASTS.has(token.normal)) return false
  if (previous && isVerb(previous) && before === at - 1) return !TAKES_BARE_VERB.includes(previous.normal)
  if (!previous || !hasTag(previous, 'Noun')) return NOUN_FIRST.has(token.normal) && !mayLackSubject(previous)
  if (disagrees(context, previous, isBare)) return true
  if (!isAlsoNoun(token.normal)) return false
  if (context.verb) return isObject(context, isBare)
  return NOUN_FIRST.has(token.normal) && !beginsPhrase(context, at + 1) && !mayBeWholeClause(context)
}

/** "Nepal *protests* as", but not "U.S. *forces* in Iraq had" or "the Internet *polls* that": behind a name, and no other verb comes. */
const mayBeWholeClause = (context: WordContext): boolean =>
  context.isName(context.before) &&
  !finiteComes(context) &&
  (TAKES_CLAUSE.thatClause.has(context.tokens[context.at]?.normal ?? '') ||
    !['that', 'which', 'who'].includes(context.tokens[context.at + 1]?.normal ?? ''))

/** "and *moves*", "that *costs*": the verb of a subject further back. */
const mayLackSubject = (previous: Token | undefined): boolean =>
  previous !== undefined && (isCoordinator(previous) || previous.normal === 'that')

/** "House *Speaker* Ryan": a capital in the middle of a sentence that is no headline. */
const isPartOfName = ({ tokens, at, isTitle }: WordContext): boolean =>
  !isTitle && at > 0 && follows(tokens[at]) && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') && !isHelper(tokens[at])

/** "the *raid*", "Chinese *firms*", "fresh *strikes*", "two *attacks*": the word before belongs to its noun phrase. */
function isModifier({ tokens, at, isName }: WordContext): boolean {
  const previous = tokens[at - 1]
  if (!follows(tokens[at]) || isName(at - 1)) return false
  if (opensPhrase(previous)) return true
  if (hasTag(previous, 'Demonym')) return !previous?.normal.endsWith('s') && tokens[at - 2]?.normal !== 'the'
  if (hasTag(previous, 'Value')) return previous?.before === '-' || (tokens[at]?.normal.endsWith('s') ?? false)
  if (isLikeAdverb(previous)) return false
  return hasTag(previous, 'Adjective') && !hasTag(previous, 'Noun', 'Adverb') && !isHelper(tokens[at - 2])
}

/** "*Protests* in Minsk", "because *funds* ran out", "rallies and *strikes* in": nothing before it that could be its subject. */
function opensStretch({ tokens, at, before }: WordContext): boolean {
  const previous = tokens[before]
  if (!previous || before < 0) return at === 0
  if (isCoordinator(previous)) return hasTag(tokens[before - 1], 'Plural') && isPreposition(tokens[at + 1])
  return OPENERS.has(previous.normal)
}

/** "But *state* law requires", "when *tax* collection has": a bare form that a noun and a finite verb follow, with nothing before. */
function opensSubject(context: WordContext): boolean {
  const { tokens, at, before } = context
  const previous = tokens[before]
  const isFirst = before < 0 ? at === 0 : isCoordinator(previous) || OPENERS.has(previous?.normal ?? '')
  return (
    isFirst &&
    follows(tokens[at + 1]) &&
    hasTag(tokens[at + 1], 'Noun') &&
    !opensPhrase(tokens[at + 1]) &&
    finiteBehindNoun(context)
  )
}

/** Whether a finite verb stands right behind the noun that follows. */
const finiteBehindNoun = ({ tokens, at, isName }: WordContext): boolean =>
  follows(tokens[at + 2]) &&
  !isName(at + 2) &&
  (isHelper(tokens[at + 2]) || hasTag(tokens[at + 2], 'PastTense', 'PresentTense'))

/** Taken for verbs by the tagger, and never any. */
const ALWAYS_NOUNS = new Set([
  'police',
  'key',
  'news',
  'airstrikes',
  'airstrike',
  'militants',
  'jihadists',
  'terrorists',
])

const OPENERS = new Set([
  'because',
  'although',
  'though',
  'while',
  'if',
  'when',
  'as',
  'after',
  'before',
  'since',
  'until',
])

/** "weapons *talks*", "supply *contract*": in number it is no verb of the noun before. */
function disagrees({ isName, before, opener }: WordContext, noun: Token, isBare: boolean): boolean {
  if (isName(before) || hasTag(noun, 'Pronoun', 'ProperNoun') || PLURAL_IN_SENSE.has(noun.normal)) return false
  return isBare ? hasTag(noun, 'Singular') && opener === null : hasTag(noun, 'Plural')
}

/** "wants EU *curbs* on", but "should Peru *attack*", "let its ships *refuel*", "a plan to buy gas *worries* Brussels". */
function isObject(context: WordContext, isBare: boolean): boolean {
  const { verb, isInfinitive, at } = context
  if (isBare && verb && (isModal(verb) || isDo(verb))) return false
  if (isBare) return !TAKES_BARE_VERB.includes(verb?.normal ?? '') && !SENSES.has(verb?.normal ?? '')
  return !isInfinitive || !beginsPhrase(context, at + 1)
}

const SENSES = new Set(words('see saw seen watch watched hear heard have has had letting making helping'))
