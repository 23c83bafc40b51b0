import { hasTag } from '../language'
import type { Token } from '../model'
import type { Chunk, Words } from './chunk'
import { PHRASE_TAGS } from './lexicon/read-noun-words'
import { timeEnd } from './read-time'
import { follows } from './tags/word-context'
import { isFiniteLike, modifies } from './verb-or-noun'
import {
  isCoordinator,
  isEither,
  isPossessivePronoun,
  isPreposition,
  isRelative,
  isSubordinator,
  isVerb,
} from './word-classes'

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
  if (head < 0 && isTheAdjective(tokens, at, end)) head = end - 1
  if (head < 0) return null
  if (/['’]s$/u.test(tokens[head]?.text ?? '') && end > head + 1) head = end - 1
  return { kind: 'noun', start: at, end: head + 1, head }
}

/** "the *wounded*", "the *poor*": people called by what they are. */
const isTheAdjective = (tokens: readonly Token[], at: number, end: number): boolean =>
  end === at + 2 && tokens[at]?.normal === 'the' && hasTag(tokens[at + 1], 'Adjective') && isPreposition(tokens[end])

/** Whether token `end` belongs to the phrase that began at `at` and whose last noun so far is `head` (-1 for none). */
function continuesPhrase(words: Words, end: number, at: number, head: number): boolean {
  const { tokens, isName } = words
  const token = tokens[end]
  if (!token || (end > at && /[,;:()–—]/u.test(token.before))) return false
  if (head === end - 1 && startsZeroRelative(words, end, at)) return false
  if (isName(end) || joinsModifiers(words, end, at)) return true
  if (head >= at && (timeEnd(words, end) > end || (token.normal === 'back' && !follows(tokens[end + 1])))) return false
  if (isSmall(tokens, end) || (end > at && startsOver(tokens, end, head))) return false
  if (isVerb(token) && end > at && !modifies(tokens, end, at)) return false
  return hasTag(token, ...PHRASE_TAGS)
}

/** "the deal *Macron* signed with Modi angered": a name behind a thing, with a verb of its own and another verb to come. */
function startsZeroRelative({ tokens, isName }: Words, at: number, start: number): boolean {
  const noun = tokens[at - 1]
  if (!isName(at) || isName(at - 1) || tokens[start]?.normal !== 'the' || !/^\p{Ll}/u.test(noun?.text ?? ''))
    return false
  if (hasTag(noun, 'Actor', 'Adjective', 'Possessive')) return false
  let verb = at
  while (isName(verb) && follows(tokens[verb])) verb++
  if (!follows(tokens[verb]) || !hasTag(tokens[verb], 'PastTense', 'PresentTense')) return false
  for (let next = verb + 1; next < Math.min(tokens.length, verb + 10) && follows(tokens[next]); next++) {
    if (isCoordinator(tokens[next]) || isSubordinator(tokens[next])) return false
    if (!isName(next) && isFiniteLike(tokens, next)) return true
  }
  return false
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

/** A new article, pronoun or count after a noun begins a new phrase: "warned Fiji *its* ships were old", "sent Peru *two* of its jets". */
const startsOver = (tokens: readonly Token[], at: number, head: number): boolean => {
  const previous = tokens[at - 1]
  if (head < 0) return false
  if (hasTag(tokens[at], 'TextValue') && hasTag(previous, 'ProperNoun') && tokens[at + 1]?.normal === 'of') return true
  return (
    isPossessivePronoun(tokens[at]) || (hasTag(tokens[at], 'Determiner', 'Pronoun') && !hasTag(previous, 'Possessive'))
  )
}
