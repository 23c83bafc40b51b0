import { hasTag } from '../language'
import type { Span, Token } from '../model'
import type { Chunk, Words } from './chunk'
import { TAKES_CLAUSE } from './lexicon'
import { JOINED_WORDS } from './lexicon/joined-words'
import { readVerbGroup } from './read-verb-group'
import { isFiniteLike } from './verb-or-noun'
import {
  isAdverb,
  isBe,
  isCoordinator,
  isEither,
  isPreposition,
  isRelative,
  isSubordinator,
  isVerb,
} from './word-classes'

const byFirstWord = (phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const split = phrases.map((phrase) => phrase.split(' '))
  return new Map(split.map(([first = '']) => [first, split.filter((words) => words[0] === first)]))
}

const JOINED = {
  preposition: byFirstWord(JOINED_WORDS.preposition),
  coordinator: byFirstWord(JOINED_WORDS.coordinator),
}

const phraseAt = (
  phrases: ReturnType<typeof byFirstWord>,
  tokens: readonly Token[],
  at: number,
): readonly string[] | undefined =>
  phrases
    .get(tokens[at]?.normal ?? '')
    ?.find((words) => words.every((word, index) => tokens[at + index]?.normal === word))

/** Prepositions, "and", "if", "who", and "that" in its parts; null for any other word. */
export function readSmallWord(words: Words, at: number, previous: Chunk | undefined): Chunk | null {
  const { tokens, isName } = words
  const token = tokens[at]
  const chunk = (kind: 'preposition' | 'coordinator' | 'subordinator' | 'relative'): Chunk => ({
    kind,
    start: at,
    end: at + 1,
    word: token?.normal ?? '',
  })
  if (measures(tokens, at)) return null
  if (isCoordinator(token)) return chunk('coordinator')
  const joined = readJoinedWord(words, at)
  if (joined) return joined
  if (isRelative(token)) return chunk('relative')
  if (token?.normal === 'that') return chunkThat(words, at, previous, chunk)
  if (isSubordinator(token)) return chunk('subordinator')
  if (token?.normal === 'off') return previous?.kind === 'noun' ? chunk('preposition') : null
  if (isEither(token) && isGerund(tokens[at + 1])) return chunk('preposition')
  if (isEither(token)) return chunk(opensClause(words, at + 1) ? 'subordinator' : 'preposition')
  if (isPreposition(token) && !(token?.normal === 'to' && readVerbGroup(tokens, at, isName)))
    return chunk('preposition')
  return null
}

/** "quoted as *saying*", "before *leaving*". */
const isGerund = (token: Token | undefined): boolean =>
  hasTag(token, 'Gerund') || (token?.normal.endsWith('ing') === true && TAKES_CLAUSE.thatClause.has(token.normal))

/** "such as", "because of", "as well as": several words that do the work of one. */
function readJoinedWord({ tokens, isName }: Words, at: number): Chunk | null {
  const place = (words: readonly string[]): Span => ({ start: at, end: at + words.length })
  const preposition = phraseAt(JOINED.preposition, tokens, at)
  const isBeforeVerb =
    preposition?.at(-1) === 'to' && readVerbGroup(tokens, at + preposition.length - 1, isName) !== null
  if (preposition && !isBeforeVerb) return { kind: 'preposition', word: preposition.join(' '), ...place(preposition) }
  const coordinator = phraseAt(JOINED.coordinator, tokens, at)
  return coordinator ? { kind: 'coordinator', word: 'and', ...place(coordinator) } : null
}

/** "said that he", "groups that support", "at that time". */
function chunkThat(
  words: Words,
  at: number,
  previous: Chunk | undefined,
  chunk: (kind: 'subordinator' | 'relative') => Chunk,
): Chunk | null {
  if (!previous || previous.kind === 'preposition') return null
  const { tokens, isName } = words
  const next = isAdverb(tokens[at + 1]) ? at + 2 : at + 1
  const isBehindNoun = previous.kind === 'noun' || (previous.kind === 'comma' && isCleft(tokens))
  if (isBehindNoun && isVerb(tokens[next]) && !isName(next)) return chunk('relative')
  return previous.kind === 'verb' || opensClause(words, at + 1) ? chunk('subordinator') : null
}

/** "*It was* Peru, not Chile, that": what "that" goes on with stands before the comma. */
const isCleft = (tokens: readonly Token[]): boolean =>
  tokens.some(({ normal }, at) => normal === 'it' && isBe(tokens[at + 1]))

/** Whether a subject and its verb come before the next comma. */
function opensClause({ tokens, isName }: Words, from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at]
    if (at > from && /[,;:"“”]/u.test(token?.before ?? '')) return false
    if (at > from && !isName(at) && isFiniteLike(tokens, at)) return true
  }
  return false
}

/** "*about* 70 trucks", "more *than* 500 hackers", "up *to* 13,000 refugees", "at *least* eight": words that only make a number rough. */
function measures(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.normal ?? ''
  const before = tokens[at - 1]?.normal ?? ''
  if (word === 'at') return ['least', 'most'].includes(tokens[at + 1]?.normal ?? '') && isNumber(tokens[at + 2])
  return isNumber(tokens[at + 1]) && (ROUGH.has(word) || ROUGH.has(`${before} ${word}`))
}

/** A number that is no year: "2,000", "eight". */
const isNumber = (token: Token | undefined): boolean =>
  hasTag(token, 'Value') && !/^(?:1\d|20)\d\d$/u.test(token?.text ?? '')

const ROUGH = new Set([
  'about',
  'around',
  'more than',
  'less than',
  'fewer than',
  'up to',
  'as many as',
  'close to',
  'at least',
  'at most',
])
