import { hasTag } from '../language'
import type { Token } from '../model'
import type { Chunk, Words } from './chunk'
import { TAKES_CLAUSE } from './lexicon'
import { TAKES_INFINITIVE } from './lexicon/noun-verbs'
import { opensPhrase } from './tags/word-context'
import { isAdverb, isCoordinator, isHelper, isPreposition, isVerb } from './word-classes'

/** A past or -ing form that stands where only a noun phrase can: "the *accused*", "election *meddling*". */
export function isNominal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isVerb(token) || isHelper(token) || token?.before.trim() !== '') return false
  return opensPhrase(tokens[at - 1]) || (hasTag(token, 'Gerund') && isGerundNoun(tokens, at))
}

/** "election *meddling*,", "Russian *hacking* and", "Russian *hacking* efforts": an -ing form behind a noun that takes no object. */
function isGerundNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!hasTag(before, 'Singular', 'Demonym') || hasTag(before, 'Person', 'Pronoun')) return false
  const modifies = hasTag(before, 'Demonym') && next?.before === ' ' && isCommonNoun(next)
  return next === undefined || modifies || isCoordinator(next) || /[,;:.]/u.test(next.before)
}

const isCommonNoun = (token: Token): boolean =>
  hasTag(token, 'Noun') && !hasTag(token, 'ProperNoun', 'Pronoun', 'Possessive')

/** A helper, or a verb form that is neither a modifier ("of *closed* meetings"), a passive participle nor an infinitive. */
export function isFiniteLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (isHelper(token)) return true
  if (!isVerb(token) || hasTag(token, 'Gerund') || tokens[at + 1]?.normal === 'by') return false
  return !isPreposition(before) && !opensPhrase(before) && !hasTag(before, 'Adjective') && before?.normal !== 'to'
}

/** "of *killing* Khan", ", *striking* targets": an -ing form that the tagger took for a noun, but that has an object of its own. */
export function isHiddenGerund(words: Words, at: number, previous: Chunk | undefined): boolean {
  const { tokens, isName } = words
  const token = tokens[at]
  if (!token?.normal.endsWith('ing') || token.normal.length < 6 || isName(at)) return false
  if (previous?.kind !== 'preposition' && previous?.kind !== 'comma') return false
  if (previous.kind === 'preposition' && TAKES_CLAUSE.thatClause.has(token.normal)) return true
  if (tokens[at + 1]?.normal === 'to' && TAKES_INFINITIVE.has(token.normal)) return true
  const next = tokens[at + 1]
  return next?.before === ' ' && (isName(at + 1) || hasTag(next, 'Determiner', 'Pronoun'))
}

/** "the *bombing*", "such *reprisals*", "state-*funded* outlets": a verb form that is part of the phrase. */
export function modifies(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at]
  if (isHelper(token)) return false
  const before = tokens[at - 1]
  if (token?.before === '-' || opensPhrase(before)) return true
  if (isAdverb(before) && opensPhrase(tokens[at - 2]) && !hasTag(tokens[at - 2], 'Pronoun')) return true
  if (before?.before === '-' && hasTag(before, 'PastTense') && token?.before === ' ' && hasTag(token, 'Gerund'))
    return true
  if (hasTag(token, 'Gerund') && at > start && isGerundNoun(tokens, at)) return true
  if (TAKES_CLAUSE.thatClause.has(token?.normal ?? '')) return false
  return hasTag(before, 'Adjective') && !hasTag(before, 'Noun') && at - 1 >= start
}
