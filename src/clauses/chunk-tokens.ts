import { hasTag, plainQuotes } from '../language'
import type { Token } from '../model'
import type { Chunk, Words } from './chunk'
import { isParticle } from './is-particle'
import { readNoun } from './read-noun'
import { readSmallWord } from './read-small-word'
import { timeEnd } from './read-time'
import { readVerbGroup } from './read-verb-group'
import { isFiniteLike, isHiddenGerund, isNominal } from './verb-or-noun'
import { isDo, isHelper } from './word-classes'

/** Cuts a sentence into noun phrases, verb groups, small words and punctuation. Adverbs, particles and bare times fall away. */
export function chunkTokens(words: Words): Chunk[] {
  const { tokens } = words
  const chunks: Chunk[] = []
  let at = 0
  const depth: Depth = { brackets: 0, quotes: 0 }
  while (at < tokens.length) {
    pushPunctuation(chunks, tokens[at]?.before ?? '', at, depth)
    const skipped = depth.brackets > 0 ? at + 1 : adverbialEnd(words, at, chunks.at(-1))
    const chunk = skipped > at ? null : readChunk(words, at, chunks.at(-1))
    if (chunk) {
      const before = chunks.at(-1)
      if (joinsOverBracket(words, before, chunk))
        chunks[chunks.length - 1] = { ...chunk, start: before?.start ?? chunk.start }
      else chunks.push(chunk)
      for (const token of tokens.slice(chunk.start + 1, chunk.end)) countQuotes(token.before, depth)
    }
    at = chunk?.end ?? Math.max(skipped, at + 1)
  }
  return chunks
}

/** How deep in round brackets the reading is, and how many more quotation marks have opened than closed. */
interface Depth {
  brackets: number
  quotes: number
}

/** Notes what stands before token `at`. */
function pushPunctuation(chunks: Chunk[], before: string, at: number, depth: Depth): void {
  if (depth.brackets === 0 && /\s[-–—]+\s/u.test(before)) chunks.push({ kind: 'comma', start: at, end: at })
  for (const mark of plainQuotes(before)) {
    if (mark === '(') depth.brackets++
    else if (mark === ')') depth.brackets = Math.max(0, depth.brackets - 1)
    else if (depth.brackets > 0) continue
    else if (mark === ',') chunks.push({ kind: 'comma', start: at, end: at })
    else if (mark === ';' || mark === ':') chunks.push({ kind: 'stop', start: at, end: at })
    else if (mark === '"' || mark === '“' || mark === '”') chunks.push(quoteChunk(mark, at, depth))
  }
}

/** Quotation marks within a phrase open and close nothing, but count: 'was "hacked" by', 'a "special" envoy'. */
function countQuotes(before: string, depth: Depth): void {
  for (const mark of before) if (/["“”]/u.test(mark)) quoteChunk(mark, 0, depth)
}

function quoteChunk(mark: string, at: number, depth: Depth): Chunk {
  const closes = mark === '”' || (mark === '"' && depth.quotes > 0)
  depth.quotes += closes ? -1 : 1
  return { kind: closes ? 'quote-close' : 'quote-open', start: at, end: at }
}

/** "the Teachers' Association (NUT) *officials*": a phrase that a bracket broke off. */
function joinsOverBracket({ tokens, isName }: Words, before: Chunk | undefined, chunk: Chunk): boolean {
  if (chunk.kind !== 'noun' || before?.kind !== 'noun' || !isName(before.head)) return false
  const first = tokens[chunk.start]
  return (
    /^\)\s+$/u.test(first?.before ?? '') &&
    !isName(chunk.start) &&
    !hasTag(first, 'Determiner', 'Pronoun', 'Possessive')
  )
}

/** Where words at token `at` that are no part of the clause's bones end: "broke *up*", "met Putin *last Monday*". */
function adverbialEnd(words: Words, at: number, previous: Chunk | undefined): number {
  if (isParticle(words, at, previous)) return at + 1
  if (previous?.kind === 'preposition') return at
  const end = timeEnd(words, at)
  const isSubject = previous?.kind !== 'noun' && previous?.kind !== 'verb' && isFiniteLike(words.tokens, end)
  return isSubject ? at : end
}

/** The "there" of "said *there* were no talks" holds the subject's place. */
const isExistential = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.normal === 'there' && isHelper(tokens[at + 1]) && !isDo(tokens[at + 1])

function readChunk(words: Words, at: number, previous: Chunk | undefined): Chunk | null {
  if (words.isName(at)) return readNoun(words, at)
  if (isExistential(words.tokens, at)) return { kind: 'noun', start: at, end: at + 1, head: at }
  return readSmallWord(words, at, previous) ?? readVerb(words, at, previous) ?? readNoun(words, at)
}

function readVerb(words: Words, at: number, previous: Chunk | undefined): Chunk | null {
  const { tokens, isName } = words
  const group = isNominal(tokens, at) ? null : readVerbGroup(tokens, at, isName)
  if (group) return { kind: 'verb', start: group.start, end: group.end, group }
  if (!isHiddenGerund(words, at, previous)) return null
  const place = { start: at, end: at + 1 }
  return {
    kind: 'verb',
    ...place,
    group: { ...place, head: at, form: 'gerund', passive: false, negated: false, helpers: [] },
  }
}
