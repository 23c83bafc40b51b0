import { hasTag } from '../language'
import type { Token } from '../model'
import type { Chunk, Words } from './chunk'
import { PHRASE_TAGS } from './lexicon/read-noun-words'
import { modifies } from './verb-or-noun'
import { isCoordinator, isEither, isPreposition, isRelative, isSubordinator, isVerb } from './word-classes'

/** A noun phrase from token `at` on, or null; a possessive carries it on ("Russia's bombing"). */
export function readNoun(words: Words, at: number): Chunk | null {
  const { tokens, isName } = words
  let end = at
  let head = -1
  while (continuesPhrase(words, end, at, head)) {
    const isVerbalNoun = isVerb(tokens[end]) && (end === at || modifies(tokens, end, at))
    if (isName(end) || hasTag(tokens[end], 'Noun', 'Value', 'Pronoun', 'Gerund') || isVerbalNoun) head = end
    end++
  }
  if (head < 0) return null
  if (/['’]s$/u.test(tokens[head]?.text ?? '') && end > head + 1) head = end - 1
  return { kind: 'noun', start: at, end: head + 1, head }
}

/** Whether token `end` belongs to the phrase that began at `at` and whose last noun so far is `head` (-1 for none). */
function continuesPhrase(words: Words, end: number, at: number, head: number): boolean {
  const { tokens, isName } = words
  const token = tokens[end]
  if (!token || (end > at && /[,;:()–—]/u.test(token.before))) return false
  if (isName(end) || joinsModifiers(words, end, at)) return true
  if (isSmall(tokens, end) || (end > at && startsOver(tokens, end, head))) return false
  if (isVerb(token) && end > at && !modifies(tokens, end, at)) return false
  return hasTag(token, ...PHRASE_TAGS)
}

/** "the Russia *and* Eurasia program": two names that modify one noun. */
const joinsModifiers = ({ tokens, isName }: Words, at: number, start: number): boolean =>
  tokens[at]?.normal === 'and' &&
  tokens[start]?.normal === 'the' &&
  at === start + 2 &&
  isName(at - 1) &&
  isName(at + 1) &&
  !isName(at + 2) &&
  tokens[at + 2]?.before === ' ' &&
  hasTag(tokens[at + 2], 'Noun')

const isSmall = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return (
    isCoordinator(token) ||
    isPreposition(token) ||
    isRelative(token) ||
    isSubordinator(token) ||
    isEither(token) ||
    (token?.normal === 'that' && at > 0)
  )
}

/** A new article, possessive or subject pronoun after a noun begins a new phrase. */
const startsOver = (tokens: readonly Token[], at: number, head: number): boolean => {
  const previous = tokens[at - 1]
  if (head < 0 || hasTag(previous, 'Possessive')) return false
  return hasTag(tokens[at], 'Determiner', 'Pronoun')
}
