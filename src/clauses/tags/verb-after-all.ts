import { hasTag, IRREGULAR_PARTICIPLES, IRREGULAR_PASTS } from '../../language'
import type { Token } from '../../model'
import { TAKES_CLAUSE } from '../lexicon'
import {
  BEFORE_PREPOSITION_TO,
  NOUN_VERBS,
  PLURAL_IN_SENSE,
  TAKES_INFINITIVE,
  VERB_BEHIND_TO,
} from '../lexicon/noun-verbs'
import { isBe, isDo, isHave, isModal, isPreposition, isRelative, isSubjectPronoun } from '../word-classes'
import {
  beginsPhrase,
  finiteComes,
  finiteFollows,
  follows,
  mayBeginPhrase,
  opensPhrase,
  type WordContext,
} from './word-context'

/** Tags of a verb form. */
export type VerbTags = readonly ['Verb', ...string[]]

const BASE: VerbTags = ['Verb', 'Infinitive', 'PresentTense']
const THIRD_PERSON: VerbTags = ['Verb', 'PresentTense']
const PAST: VerbTags = ['Verb', 'PastTense']

/** "US *jails* Chinese spy", "a union *cut* funding", "to *ease* curbs": the verb that a word tagged as a noun is, or null. */
export function verbAfterAll(context: WordContext): VerbTags | null {
  const { tokens, at } = context
  const token = tokens[at]
  if (!token || hasTag(token, 'Verb', 'Pronoun', 'Determiner') || /^\p{Lu}/u.test(token.text)) return null
  if (hasModifier(context)) return null
  if (actsOnCounted(context)) return PAST
  if (isPlainPast(token.normal)) return PAST
  return behindHelper(context) ?? behindTo(context) ?? behindSubject(context)
}

/** "two strikes *engaged* four units": what looks like an adjective between a plural and an object of its own. */
function actsOnCounted({ tokens, at, before }: WordContext): boolean {
  const [subject, token, object] = [tokens[before], tokens[at], tokens[at + 1]]
  return (
    token !== undefined &&
    token.normal.endsWith('ed') &&
    hasTag(token, 'Adjective') &&
    hasTag(subject, 'Plural') &&
    before === at - 1 &&
    object?.before === ' ' &&
    hasTag(object, 'Value', 'Determiner')
  )
}

/** "drew", "fled", "held": no noun looks like it. */
const isPlainPast = (word: string): boolean =>
  (IRREGULAR_PASTS.has(word) || IRREGULAR_PARTICIPLES.has(word)) && !NOUN_VERBS.has(word) && !HOMOGRAPHS.has(word)

/** Irregular forms that are adjectives, prepositions or nouns as often. */
const HOMOGRAPHS = new Set([
  'left',
  'found',
  'felt',
  'ground',
  'bound',
  'shot',
  'fed',
  'lost',
  'born',
  'lay',
  'bet',
  'led',
  'bit',
  'rose',
  'saw',
  'wound',
  'bent',
  'known',
  'broken',
  'hidden',
  'mistaken',
  'shaken',
  'given',
  'spoken',
  'written',
  'stolen',
  'frozen',
  'lit',
  'set',
  'put',
  'let',
  'cast',
  'rid',
  'slit',
  'shed',
  'thrust',
  'burst',
  'upset',
  'fallen',
  'sworn',
  'wed',
  'spelt',
  'stuck',
  'read',
  'beset',
  'speed',
])

function hasModifier({ tokens, at, isName }: WordContext): boolean {
  const previous = tokens[at - 1]
  if (!follows(tokens[at]) || isName(at - 1)) return false
  if (opensPhrase(previous) || (isPreposition(previous) && previous?.normal !== 'to')) return true
  return hasTag(previous, 'Adjective', 'Demonym') && !hasTag(previous, 'Adverb', 'Plural')
}

/** "will *host*", "has *cut*", "did Riyadh *cut*". */
function behindHelper({ tokens, at, before, isName }: WordContext): VerbTags | null {
  const { normal } = tokens[at] as Token
  const previous = tokens[before]
  if (isHave(previous)) return IRREGULAR_PARTICIPLES.has(normal) || IRREGULAR_PASTS.has(normal) ? PAST : null
  if (isBe(previous) && IRREGULAR_PARTICIPLES.has(normal)) return hasTag(tokens[at + 1], 'Noun') ? null : PAST
  if (!NOUN_VERBS.has(normal)) return null
  if (isModal(previous) || isDo(previous)) return BASE
  let start = before
  while (start > 0 && isName(start)) start--
  return start >= 0 && start < before && isDo(tokens[start]) ? BASE : null
}

/** "to *ease* curbs", "set to *talk*", but "replied to *attacks*". */
function behindTo(context: WordContext): VerbTags | null {
  const { tokens, at, before } = context
  if (tokens[before]?.normal !== 'to' || !NOUN_VERBS.has(tokens[at]?.normal ?? '')) return null
  const governor = tokens[before - 1]?.normal ?? ''
  if (beginsPhrase(context, at + 1)) return BASE
  if (BEFORE_PREPOSITION_TO.has(governor)) return null
  if (VERB_BEHIND_TO.has(tokens[at]?.normal ?? '') && mayBeginPhrase(context, at + 1)) return BASE
  return TAKES_INFINITIVE.has(governor) || isCommonPlural(tokens[at + 1]) ? BASE : null
}

const isCommonPlural = (token: Token | undefined): boolean =>
  follows(token) && (hasTag(token, 'Plural') || (hasTag(token, 'PresentTense') && /[^s]s$/u.test(token?.normal ?? '')))

/** Behind a noun phrase or a pronoun that agrees with it and still has no verb, before what may be its object. */
function behindSubject(context: WordContext): VerbTags | null {
  const { tokens, at, before, verb } = context
  const token = tokens[at] as Token
  const subject = tokens[before]
  const tags = hasTag(token, 'Adjective') && token.normal.endsWith('ed') ? PAST : formOf(token.normal)
  if (!subject || !tags) return null
  if (tags === PAST && tokens[at + 1]?.normal === 'by' && hasTag(subject, 'Noun')) return PAST
  if (verb || finiteFollows(context)) return null
  if (isSubjectPronoun(subject) || isRelative(subject)) return tags
  if (!hasTag(subject, 'Noun', 'Value') && !context.isName(before)) return null
  if (!hasObject(context, tags) || finiteComes(context)) return null
  if (tags === BASE && context.opener === 'that') return tags
  return tags === PAST || (tags === BASE) === isPlural(context, subject) ? tags : null
}

/** Its form as a verb: a base form, an -s form, or a past that looks like its base ("cut"). */
function formOf(word: string): VerbTags | null {
  if (IRREGULAR_PASTS.has(word) || word === 'run') return PAST
  if (NOUN_VERBS.has(word)) return BASE
  const stem = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  return word.endsWith('s') && (NOUN_VERBS.has(stem) || NOUN_VERBS.has(word.slice(0, -2))) ? THIRD_PERSON : null
}

/** Behind a name any noun may be the object ("Rwanda *hosts* refugees"); behind a common noun only what surely begins a phrase. */
const hasObject = (context: WordContext, tags: VerbTags): boolean =>
  beginsPhrase(context, context.at + 1) ||
  takesThat(context) ||
  ((context.isName(context.before) || tags === PAST || context.tokens[context.before]?.normal === 'percent') &&
    mayBeginPhrase(context, context.at + 1))

/** "police also *fear* that". */
const takesThat = ({ tokens, at }: WordContext): boolean =>
  tokens[at + 1]?.normal === 'that' && TAKES_CLAUSE.thatClause.has(tokens[at]?.normal ?? '')

/** "groups", "France and Germany", "Russia, China", "46 percent". */
function isPlural({ tokens, isName, before }: WordContext, subject: Token): boolean {
  if (!isName(before)) return hasTag(subject, 'Plural') || PLURAL_IN_SENSE.has(subject.normal)
  let start = before
  while (start > 0 && isName(start) && follows(tokens[start])) start--
  const joint = isName(start) ? tokens[start] : undefined
  return joint?.before.trim() === ',' || ['and', '&', 'nor'].includes(tokens[start]?.normal ?? '')
}
