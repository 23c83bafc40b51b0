import { hasTag, knownThing, type TopicTerm, topicTerms } from '../language'
import { TOPIC_HEADS, TOPIC_STOP } from '../language/lexicon'
import { nameKey, type Token } from '../model'
import type { Candidate } from './candidate'
import { LINKS, VAGUE } from './lexicon/topic-phrases-words'
import { isJoined } from './scan'

/** A noun phrase that may be what an article is about. Positions are token indexes. */
export interface TopicPhrase {
  readonly from: number
  readonly to: number
  /** `topic:` and the phrase's words in one order and number: "conflict in Ukraine" and "Ukrainian conflict" share it. */
  readonly key: string
  readonly isTerm: boolean
}

const heads = new Set(TOPIC_HEADS)
const stops = new Set(TOPIC_STOP)

/** Heads that say the same of a country: one topic. */
const SAME_HEAD: Readonly<Record<string, string>> = {
  war: 'conflict',
  'civil-war': 'conflict',
  crisis: 'conflict',
  tie: 'relation',
  relationship: 'relation',
  rapprochement: 'relation',
}

/** The topic phrases of a sentence; where two overlap, the longer one. */
export function findTopicPhrases(tokens: readonly Token[], names: readonly Candidate[]): TopicPhrase[] {
  const found = tokens
    .flatMap((_, at) => [termAt(tokens, at), headedAt(tokens, at, names)].filter((phrase) => phrase !== null))
    .filter((phrase) => !isInName(phrase, names))
  const longestFirst = [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const kept: TopicPhrase[] = []
  for (const phrase of longestFirst)
    if (!kept.some(({ from, to }) => from < phrase.to && phrase.from < to)) kept.push(phrase)
  return kept.sort((a, b) => a.from - b.from)
}

/** "Human Rights" of "Human Rights Watch" is no topic, "Hollywood" of "Hollywood Hills" neither. */
const isInName = (phrase: TopicPhrase, names: readonly Candidate[]): boolean =>
  names.some(({ from, to, type }) => {
    const isLonger = to - from > phrase.to - phrase.from
    return from <= phrase.from && phrase.to <= to && (isLonger || (type !== 'country' && type !== 'place'))
  })

function termAt(tokens: readonly Token[], at: number): TopicPhrase | null {
  const match = topicTerms.matchAt(tokens, at)
  const [term] = match?.rows ?? []
  if (!match || !term || !isUnbroken(tokens, at, at + match.length)) return null
  const isVerb = match.length === 1 && hasTag(tokens[at], 'Verb') && !hasTag(tokens[at], 'Noun', 'Gerund')
  return isVerb ? null : { from: at, to: at + match.length, key: term.key, isTerm: true }
}

const isUnbroken = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).every((_, index) => isJoined(tokens, from + 1 + index))

/** A head noun with what narrows it down: "Syrian civil *war*", "*sanctions* against Russia", "*relations* between Paris and Moscow". */
function headedAt(tokens: readonly Token[], head: number, names: readonly Candidate[]): TopicPhrase | null {
  const noun = singular(tokens[head]?.normal ?? '')
  if (!heads.has(noun) || hasTag(tokens[head], 'ProperNoun') || names.some(({ from, to }) => from <= head && head < to))
    return null
  const from = openingOf(tokens, head, names)
  const complement = complementOf(tokens, head, names)
  const modifiers = wordsOf(tokens, from, head, names)
  const words = [...modifiers, ...(complement?.words ?? [])]
  if (words.length === 0) return null
  const to = complement?.to ?? head + 1
  const term = complement && termOf([...tokens.slice(from, head + 2).map(({ normal }) => normal), ...complement.words])
  if (term) return { from, to, key: term.key, isTerm: true }
  const key = nameKey(
    [...new Set(words)]
      .sort()
      .concat(headOf(noun, modifiers, words.length))
      .join(' '),
  )
  return { from, to, key: `topic:${key}`, isTerm: false }
}

/** The term that the phrase is once its country has its usual name: "sanctions against *Moscow*". */
const termOf = (words: readonly string[]): TopicTerm | undefined => topicTerms.get(words.join(' '))[0]

const headOf = (noun: string, modifiers: readonly string[], words: number): string => {
  const compound = modifiers.includes('civil') ? `civil-${noun}` : noun
  return words > 0 ? (SAME_HEAD[compound] ?? SAME_HEAD[noun] ?? noun) : noun
}

/** Back over adjectives, nouns and demonyms to the beginning of the phrase; at most four words. */
function openingOf(tokens: readonly Token[], head: number, names: readonly Candidate[]): number {
  let from = head
  while (from > Math.max(0, head - 4) && isJoined(tokens, from) && isModifier(tokens, from - 1, names)) from--
  return from
}

function isModifier(tokens: readonly Token[], at: number, names: readonly Candidate[]): boolean {
  const token = tokens[at]
  const name = names.find(({ from, to }) => from <= at && at < to)
  if (name) return name.type === 'country' || name.form === 'demonym'
  if (!token || stops.has(singular(token.normal)) || /['’]s?$/u.test(token.text)) return false
  if (
    hasTag(
      token,
      'Determiner',
      'Verb',
      'Value',
      'Date',
      'Pronoun',
      'Possessive',
      'Preposition',
      'Adverb',
      'Conjunction',
      'Comparative',
      'Superlative',
      'ProperNoun',
    )
  )
    return false
  return hasTag(token, 'Adjective', 'Noun') && !VAGUE.includes(token.normal)
}

/** "in Ukraine", "against the Russian Federation", "between Paris and Moscow". */
function complementOf(
  tokens: readonly Token[],
  head: number,
  names: readonly Candidate[],
): { to: number; words: string[] } | null {
  if (!LINKS.includes(tokens[head + 1]?.normal ?? '') || tokens[head + 1]?.before !== ' ') return null
  const start = ['the', 'eastern', 'western', 'northern', 'southern'].includes(tokens[head + 2]?.normal ?? '')
    ? head + 3
    : head + 2
  const first = placeNameAt(names, start)
  if (!first) return null
  const second = tokens[first.to]?.normal === 'and' ? placeNameAt(names, first.to + 1) : undefined
  return { to: (second ?? first).to, words: [first, ...(second ? [second] : [])].map((name) => nameWord(name)) }
}

const placeNameAt = (names: readonly Candidate[], at: number): Candidate | undefined =>
  names.find(
    ({ from, type, known, form }) =>
      from === at && known !== null && (type === 'country' || type === 'place') && form !== 'demonym',
  )

/** The words in one form: countries by their names, nouns in the singular. */
function wordsOf(tokens: readonly Token[], from: number, head: number, names: readonly Candidate[]): string[] {
  const words: string[] = []
  for (let at = from; at < head; at++) {
    const name = names.find((candidate) => candidate.from <= at && at < candidate.to)
    words.push(name ? nameWord(name) : singular(tokens[at]?.normal ?? ''))
  }
  return [...new Set(words)].filter((word) => word !== 'civil')
}

const nameWord = ({ known }: Candidate): string => (known ? (knownThing(known)?.name ?? '') : '')

const singular = (word: string): string => {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|us|is)$/u.test(word)) return word
  if (/(?:sh|ch|x|z|s)es$/u.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word
}
