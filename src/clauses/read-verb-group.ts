import { hasTag } from '../language'
import type { Token, VerbGroup } from '../model'
import { isOnlyParticiple, mayBeParticiple } from './verb-forms'
import { isAdverb, isBe, isDo, isHave, isHelper, isModal, isNegator, isVerb } from './word-classes'

/**
 * The verb group that begins at token `at`, or null. It ends with its main verb; a second main verb begins a group of its own.
 * `isNoun` tells tokens that belong to a name and so are no verbs whatever their tag.
 */
export function readVerbGroup(tokens: readonly Token[], at: number, isNoun: (at: number) => boolean): VerbGroup | null {
  const infinitive = tokens[at]?.normal === 'to' && startsVerb(tokens, at + 1, isNoun)
  let end = infinitive ? at + 1 : at
  const helpers: string[] = []
  let head = -1
  while (
    end < tokens.length &&
    !isNoun(end) &&
    (continuesGroup(tokens, end, at) || mustBeVerb(tokens[head], tokens[end]))
  ) {
    const token = tokens[end]
    const verbal = isVerb(token) || mustBeVerb(tokens[head], token)
    if (head >= 0 && !mayHelp(tokens[head]) && verbal) break
    if (verbal && !isNegator(token)) {
      if (head >= 0) helpers.push(tokens[head]?.normal ?? '')
      head = end
    }
    end++
  }
  if (head < 0) return null
  const to = head + 1
  const words = tokens.slice(at, Math.max(to, end))
  return {
    start: at,
    end: trailing(tokens, to, end),
    head,
    form: infinitive ? 'infinitive' : formOf(tokens[head], helpers),
    passive: helpers.some((word) => BE_WORDS.has(word)) && isPastForm(tokens[head]),
    negated: words.some((word, index) => isNegator(word) && !ADDING.has(words[index + 1]?.normal ?? '')),
    helpers,
  }
}

/** A helper, or the "to" that goes with it: "had *to* leave". */
const mayHelp = (token: Token | undefined): boolean => isHelper(token) || token?.normal === 'to'

/** "may *fine* Meta", "has not *released*": behind a helper only a verb can stand, whatever the tagger says. */
function mustBeVerb(helper: Token | undefined, token: Token | undefined): boolean {
  if (!helper || !token || !/^\s+$|^$/u.test(token.before) || hasTag(token, ...NO_VERB_TAGS)) return false
  if (isHave(helper)) return mayBeParticiple(token.normal)
  return (isModal(helper) || isDo(helper)) && /^\p{Ll}/u.test(token.text)
}

const NO_VERB_TAGS = [
  'Determiner',
  'Pronoun',
  'Preposition',
  'Adverb',
  'Negative',
  'Conjunction',
  'Value',
  'Possessive',
]

/** "not *only*" denies nothing. */
const ADDING = new Set(['only', 'just', 'merely', 'simply'])

const BE_WORDS = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', 'get', 'gets', 'got'])

/** A negation right behind a bare helper belongs to the group: "is not". */
const trailing = (tokens: readonly Token[], to: number, end: number): number => {
  let last = to
  for (let at = to; at < end; at++) if (isNegator(tokens[at])) last = at + 1
  return last
}

const startsVerb = (tokens: readonly Token[], at: number, isNoun: (at: number) => boolean): boolean => {
  const start = isAdverb(tokens[at]) || isNegator(tokens[at]) ? at + 1 : at
  return (
    !isNoun(start) &&
    (hasTag(tokens[start], 'Infinitive') ||
      isBe(tokens[start]) ||
      isHave(tokens[start]) ||
      (hasTag(tokens[start], 'Verb') && !hasTag(tokens[start], 'Gerund', 'PastTense')))
  )
}

function continuesGroup(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at]
  if (at > start && (isHelper(tokens[at - 1]) ? /[,;:()”]/u : /[,;:()"“”]/u).test(token?.before ?? '')) return false
  return isVerb(token) || isNegator(token) || (at > start && (isAdverb(token) || hasTag(token, 'Negative')))
}

const isPastForm = (token: Token | undefined): boolean =>
  hasTag(token, 'PastTense', 'Participle') || mayBeParticiple(token?.normal ?? '')

function formOf(head: Token | undefined, helpers: readonly string[]): VerbGroup['form'] {
  if (helpers.length > 0) return helpers[0] === 'being' || helpers[0] === 'having' ? 'gerund' : 'finite'
  if (hasTag(head, 'Gerund') || (head?.normal.endsWith('ing') && !isModal(head))) return 'gerund'
  return isOnlyParticiple(head?.normal ?? '') || hasTag(head, 'Participle') ? 'participle' : 'finite'
}
