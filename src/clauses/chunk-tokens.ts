import { hasTag } from '../language'
import type { Span, Token } from '../model'
import type { Chunk } from './chunk'
import { readVerbGroup } from './read-verb-group'
import {
  isAdverb,
  isCoordinator,
  isEither,
  isHelper,
  isPreposition,
  isRelative,
  isSubjectPronoun,
  isSubordinator,
  isVerb,
} from './word-classes'

/**
 * Cuts a sentence into noun phrases, verb groups, small words and punctuation. Adverbs fall away.
 * `names` are the token ranges of its names: they are nouns whatever the tagger says.
 */
export function chunkTokens(tokens: readonly Token[], names: readonly Span[]): Chunk[] {
  const nameAt = new Map<number, Span>()
  for (const name of names) for (let at = name.start; at < name.end; at++) nameAt.set(at, name)
  const isName = (at: number): boolean => nameAt.has(at)
  const chunks: Chunk[] = []
  let at = 0
  let depth = 0
  while (at < tokens.length) {
    depth = pushPunctuation(chunks, tokens[at]?.before ?? '', at, depth)
    const chunk = depth > 0 ? null : readChunk(tokens, at, isName, chunks.at(-1))
    if (chunk) chunks.push(chunk)
    at = chunk?.end ?? at + 1
  }
  return chunks
}

/** Notes what stands before token `at`; returns how deep in round brackets the token is. */
function pushPunctuation(chunks: Chunk[], before: string, at: number, depth: number): number {
  let level = depth
  if (level === 0 && /\s[-–—]+\s/u.test(before)) chunks.push({ kind: 'comma', start: at, end: at })
  for (const mark of before) {
    if (mark === '(') level++
    else if (mark === ')') level = Math.max(0, level - 1)
    else if (level > 0) continue
    else if (mark === ',') chunks.push({ kind: 'comma', start: at, end: at })
    else if (/[;:]/u.test(mark)) chunks.push({ kind: 'stop', start: at, end: at })
    else if (mark === '"' || mark === '“' || mark === '”')
      chunks.push({ kind: quoteKind(chunks, mark), start: at, end: at })
  }
  return level
}

function quoteKind(chunks: readonly Chunk[], mark: string): 'quote-open' | 'quote-close' {
  if (mark !== '"') return mark === '“' ? 'quote-open' : 'quote-close'
  const opened = chunks.filter(({ kind }) => kind === 'quote-open').length
  const closed = chunks.filter(({ kind }) => kind === 'quote-close').length
  return opened > closed ? 'quote-close' : 'quote-open'
}

function readChunk(
  tokens: readonly Token[],
  at: number,
  isName: (at: number) => boolean,
  previous: Chunk | undefined,
): Chunk | null {
  const token = tokens[at]
  if (!token) return null
  const small = isName(at) ? null : smallWord(tokens, at, isName, previous)
  if (small) return small
  if (!isName(at) && !isNominal(tokens, at, previous)) {
    const group = readVerbGroup(tokens, at, isName)
    if (group) return { kind: 'verb', start: group.start, end: group.end, group }
  }
  if (isHiddenGerund(tokens, at, isName, previous)) {
    const group = {
      start: at,
      end: at + 1,
      head: at,
      form: 'gerund',
      passive: false,
      negated: false,
      helpers: [],
    } as const
    return { kind: 'verb', start: at, end: at + 1, group }
  }
  return readNoun(tokens, at, isName)
}

function smallWord(
  tokens: readonly Token[],
  at: number,
  isName: (at: number) => boolean,
  previous: Chunk | undefined,
): Chunk | null {
  const token = tokens[at]
  const chunk = (kind: 'preposition' | 'coordinator' | 'subordinator' | 'relative'): Chunk => ({
    kind,
    start: at,
    end: at + 1,
    word: token?.normal ?? '',
  })
  if (isCoordinator(token)) return chunk('coordinator')
  if (isRelative(token)) return chunk('relative')
  if (token?.normal === 'that') return chunkThat(tokens, at, isName, previous, chunk)
  if (isSubordinator(token)) return chunk('subordinator')
  if (isEither(token)) return chunk(opensClause(tokens, at + 1, isName) ? 'subordinator' : 'preposition')
  if (isPreposition(token) && !(token?.normal === 'to' && readVerbGroup(tokens, at, isName)))
    return chunk('preposition')
  return null
}

/** "said that he", "groups that support", "at that time". */
function chunkThat(
  tokens: readonly Token[],
  at: number,
  isName: (at: number) => boolean,
  previous: Chunk | undefined,
  chunk: (kind: 'subordinator' | 'relative') => Chunk,
): Chunk | null {
  if (!previous || previous.kind === 'preposition') return null
  const next = isAdverb(tokens[at + 1]) ? at + 2 : at + 1
  if (previous.kind === 'noun' && isVerb(tokens[next]) && !isName(next)) return chunk('relative')
  return previous.kind === 'verb' || opensClause(tokens, at + 1, isName) ? chunk('subordinator') : null
}

/** Whether a subject and its verb come before the next comma. */
function opensClause(tokens: readonly Token[], from: number, isName: (at: number) => boolean): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at]
    if (at > from && /[,;:"“”]/u.test(token?.before ?? '')) return false
    if (at > from && !isName(at) && isFiniteLike(tokens, at)) return true
  }
  return false
}

/** First halves of verb pairs: "help build", "let go". */
const TAKES_BARE_VERB = ['help', 'helps', 'helped', 'let', 'lets', 'make', 'makes', 'made', 'dare', 'go', 'come']

/**
 * A word tagged as a verb that stands where only a noun can: behind an article, a possessive or an adjective ("such *reprisals*"),
 * right behind another verb ("flies *warplanes*") or before one ("*firms* blamed"), or as a bare form behind a singular noun ("supply *contract*").
 */
function isNominal(tokens: readonly Token[], at: number, previous: Chunk | undefined): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!isVerb(token) || isHelper(token) || token?.before.trim() !== '') return false
  if (opensPhrase(before)) return true
  if (previous?.kind === 'preposition' && !hasTag(token, 'Gerund') && hasTag(token, 'PresentTense', 'Infinitive'))
    return true
  if (hasTag(token, 'Gerund')) return isGerundNoun(tokens, at)
  if (!hasTag(token, 'PresentTense', 'Infinitive')) return false
  if (previous?.kind === 'verb' && previous.end === at)
    return !isHelper(before) && !TAKES_BARE_VERB.includes(before?.normal ?? '')
  if (previous?.kind !== 'noun' || previous.end !== at) return false
  const next = tokens[at + 1]
  if (token.normal.endsWith('s') && next?.before === ' ' && hasTag(next, 'PastTense') && !hasTag(next, 'Adjective'))
    return true
  return hasTag(token, 'Infinitive') && hasTag(before, 'Singular') && !hasTag(before, 'ProperNoun', 'Pronoun')
}

/** "election *meddling*,", "Russian *hacking* and": an -ing form behind a noun that takes no object. */
function isGerundNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!hasTag(before, 'Singular', 'Demonym') || hasTag(before, 'Person', 'Pronoun')) return false
  return next === undefined || isCoordinator(next) || /[,;:.]/u.test(next.before)
}

/** A helper, or a verb form that is neither a modifier ("of *closed* meetings"), a passive participle nor an infinitive. */
function isFiniteLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (isHelper(token)) return true
  if (!isVerb(token) || hasTag(token, 'Gerund') || tokens[at + 1]?.normal === 'by') return false
  return !isPreposition(before) && !opensPhrase(before) && !hasTag(before, 'Adjective') && before?.normal !== 'to'
}

/** "of *killing* Khan", ", *striking* targets": an -ing form that the tagger took for a noun, but that has an object of its own. */
function isHiddenGerund(
  tokens: readonly Token[],
  at: number,
  isName: (at: number) => boolean,
  previous: Chunk | undefined,
): boolean {
  const token = tokens[at]
  if (!token?.normal.endsWith('ing') || token.normal.length < 6 || isName(at)) return false
  if (previous?.kind !== 'preposition' && previous?.kind !== 'comma') return false
  const next = tokens[at + 1]
  return next?.before === ' ' && (isName(at + 1) || hasTag(next, 'Determiner', 'Pronoun'))
}

/** Demonstratives are left out: "that supports" is no phrase. */
const opensPhrase = (token: Token | undefined): boolean =>
  token?.normal === 'such' ||
  (hasTag(token, 'Determiner', 'Possessive') &&
    !isSubjectPronoun(token) &&
    !DEMONSTRATIVES.includes(token?.normal ?? ''))

const DEMONSTRATIVES = ['that', 'this', 'these', 'those', 'which', 'what', 'all', 'both', 'each']

/** Ordinary noun phrase words; a possessive carries the phrase on ("Russia's bombing"). */
function readNoun(tokens: readonly Token[], at: number, isName: (at: number) => boolean): Chunk | null {
  let end = at
  let head = -1
  while (end < tokens.length && (end === at || !/[,;:()"“”–—]/u.test(opener(tokens[end])))) {
    const token = tokens[end]
    const named = isName(end)
    if (
      !named &&
      !joinsModifiers(tokens, end, at, isName) &&
      (isSmall(tokens, end) || (end > at && startsOver(tokens, end, head)))
    )
      break
    if (!named && isVerb(token) && !(end === at || modifies(tokens, end, at))) break
    if (
      !named &&
      !isCoordinator(token) &&
      !hasTag(
        token,
        'Noun',
        'Adjective',
        'Determiner',
        'Value',
        'Possessive',
        'Pronoun',
        'Gerund',
        'PastTense',
        'Adverb',
        'Verb',
        'NumericValue',
        'Money',
        'Date',
      )
    )
      break
    if (named || hasTag(token, 'Noun', 'Value', 'Pronoun', 'Gerund') || (isVerb(token) && modifies(tokens, end, at)))
      head = end
    end++
  }
  if (head < 0) return null
  if (/['’]s$/u.test(tokens[head]?.text ?? '') && end > head + 1) head = end - 1
  return { kind: 'noun', start: at, end: head + 1, head }
}

/** "the Russia *and* Eurasia program": two names that modify one noun. */
const joinsModifiers = (
  tokens: readonly Token[],
  at: number,
  start: number,
  isName: (at: number) => boolean,
): boolean =>
  tokens[at]?.normal === 'and' &&
  tokens[start]?.normal === 'the' &&
  at === start + 2 &&
  isName(at - 1) &&
  isName(at + 1) &&
  !isName(at + 2) &&
  tokens[at + 2]?.before === ' ' &&
  hasTag(tokens[at + 2], 'Noun')

/** Scare quotes inside a phrase ('"frank" talks') do not end it. */
const opener = (token: Token | undefined): string => (token?.before ?? '').replace(/["“”]/gu, '')

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

/** "the *bombing*", "such *reprisals*", "state-*funded* outlets": a verb form that is part of the phrase. */
function modifies(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at]
  if (isHelper(token)) return false
  const before = tokens[at - 1]
  if (token?.before === '-' || opensPhrase(before)) return true
  if (hasTag(token, 'Gerund') && at > start && isGerundNoun(tokens, at)) return true
  if (hasTag(token, 'Infinitive') && hasTag(before, 'Singular') && !hasTag(before, 'ProperNoun', 'Pronoun')) return true
  if (
    token?.normal.endsWith('s') &&
    hasTag(token, 'PresentTense') &&
    hasTag(tokens[at + 1], 'PastTense') &&
    tokens[at + 1]?.before === ' '
  )
    return true
  return hasTag(before, 'Adjective') && !hasTag(before, 'Noun') && at - 1 >= start
}
