import { hasTag } from '../../language'
import type { Token } from '../../model'
import { DEMONSTRATIVES } from '../lexicon/verb-or-noun-words'
import { isAdverb, isHelper, isNegator, isSubjectPronoun } from '../word-classes'

/** A word among those around it. The words before it are decided already, those behind it are as the tagger left them. */
export interface WordContext {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly isName: (at: number) => boolean
  /** The word before it, adverbs left out; -1 where punctuation or nothing stands there. */
  readonly before: number
  /** Whether most words begin with a capital, as in a headline. */
  readonly isTitle: boolean
  /** The verb that the stretch since the last comma, conjunction or relative has so far. */
  readonly verb: Token | null
  /** Whether that verb is an infinitive. */
  readonly isInfinitive: boolean
  /** The conjunction that the stretch began with: "that Iran *stop*". */
  readonly opener: string | null
}

/** Whether nothing but a space parts the token from the one before it. */
export const follows = (token: Token | undefined): boolean => token !== undefined && /^\s*-?$/u.test(token.before)

/** The word before token `at` that is no adverb, within the same stretch; -1 for none. */
export function wordBefore(tokens: readonly Token[], at: number): number {
  let before = at
  do {
    if (!follows(tokens[before])) return -1
    before--
  } while (before >= 0 && (isAdverb(tokens[before]) || isNegator(tokens[before]) || isLikeAdverb(tokens[before])))
  return before
}

/** "Brussels *further* reports", "has *long* accused": adjectives that also stand before a verb. */
export const isLikeAdverb = (token: Token | undefined): boolean => LIKE_ADVERBS.has(token?.normal ?? '')

const LIKE_ADVERBS = new Set([
  'further',
  'long',
  'later',
  'earlier',
  'well',
  'even',
  'first',
  'once',
  'just',
  'only',
  'also',
])

/** "the", "their", "Russia's", "such". Demonstratives are left out: "that supports" is no phrase. */
export const opensPhrase = (token: Token | undefined): boolean =>
  token?.normal === 'such' ||
  (hasTag(token, 'Determiner', 'Possessive') &&
    !isSubjectPronoun(token) &&
    !DEMONSTRATIVES.includes(token?.normal ?? ''))

/** Whether a noun phrase surely begins at token `at`: a name, an article, a pronoun, a demonym, a number. */
export const beginsPhrase = ({ tokens, isName }: WordContext, at: number): boolean => {
  const token = tokens[at]
  if (!follows(token)) return false
  return isName(at) || hasTag(token, 'Demonym', 'Value') || opensPhrase(token) || isObjectPronoun(token)
}

const isObjectPronoun = (token: Token | undefined): boolean =>
  hasTag(token, 'Pronoun') && !isSubjectPronoun(token) && token?.normal !== 'who'

/** Whether a noun phrase may begin at token `at`: also any noun or adjective. */
export const mayBeginPhrase = (context: WordContext, at: number): boolean =>
  beginsPhrase(context, at) || (follows(context.tokens[at]) && hasTag(context.tokens[at], 'Noun', 'Adjective'))

/** Whether the word behind is a finite verb, so that this one is its subject. */
export function finiteFollows({ tokens, isName, at }: WordContext): boolean {
  let next = at + 1
  while (isAdverb(tokens[next]) && follows(tokens[next])) next++
  const token = tokens[next]
  return follows(token) && !isName(next) && (isHelper(token) || isPlainPast(tokens, next))
}

/** A past form that nothing makes a modifier of the noun behind it or a participle: "firms *blamed*". */
const isPlainPast = (tokens: readonly Token[], at: number): boolean =>
  hasTag(tokens[at], 'PastTense') && !hasTag(tokens[at], 'Adjective') && tokens[at + 1]?.normal !== 'by'

/** Whether the stretch goes on to a finite verb of its own. */
export function finiteComes({ tokens, isName, at }: WordContext): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 12); next++) {
    const token = tokens[next]
    if (!follows(token) || hasTag(token, 'Conjunction') || ENDS_STRETCH.has(token?.normal ?? '')) return false
    if (!isName(next) && (isHelper(token) || isPlainPast(tokens, next))) return true
  }
  return false
}

const ENDS_STRETCH = new Set(['who', 'which', 'that', 'as', 'after', 'before', 'since', 'until', 'if', 'when', 'where'])
