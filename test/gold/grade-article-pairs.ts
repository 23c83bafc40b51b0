import { assembleGraph, type Extraction, extractArticle } from '../../src/pipeline'
import type { ArticlePair, Side } from './article-pair'
import type { CaseMiss } from './case-miss'
import { findCopiedSentences } from './find-copied-sentences'
import { addTallies, plainTally, type Tally } from './tally'

export interface ArticlePairGrade {
  /** Pairs of which one is a copy of the other as a whole. */
  readonly copies: Tally
  /** Of the copies whose origin can be told, those with the right one. */
  readonly origins: Tally
  /** Copied sentences in pairs that are no copies as a whole. */
  readonly sentences: Tally
  /** Sentences that are taken for copies of another pair's, where all articles are read together. */
  readonly strays: readonly string[]
  readonly misses: readonly CaseMiss[]
}

interface ReadPair {
  readonly one: ArticlePair
  readonly first: Extraction
  readonly second: Extraction
}

interface JudgedPair {
  readonly one: ArticlePair
  readonly isCopy: boolean
  /** Which is the origin; null where neither was found to be the other's copy. */
  readonly origin: Side | null
  /** Null where the articles are copies as a whole: there no sentence is asked for. */
  readonly sentences: SentenceVerdicts | null
}

interface SentenceVerdicts {
  /** By words of theirs. */
  readonly right: readonly string[]
  readonly missing: readonly string[]
  /** Whole sentences. */
  readonly invented: readonly string[]
}

/** Builds a graph of each pair and reads off which document is a copy; within pairs that are none, which sentences are. */
export function gradeArticlePairs(pairs: readonly ArticlePair[]): ArticlePairGrade {
  const read = pairs.map(readPair)
  const judged = read.map(judge)
  const copies = judged.filter(({ isCopy }) => isCopy)
  const found = judged.filter(({ origin }) => origin !== null)
  const told = copies.filter(({ one }) => one.origin !== null)
  return {
    copies: plainTally(found.filter(({ isCopy }) => isCopy).length, found.length, copies.length),
    origins: plainTally(
      told.filter(({ one, origin }) => origin === one.origin).length,
      told.filter(({ origin }) => origin !== null).length,
      told.length,
    ),
    sentences: addTallies(judged.flatMap(({ sentences }) => (sentences ? [tallySentences(sentences)] : []))),
    strays: findStrays(read),
    misses: judged.flatMap(missesOf),
  }
}

const readPair = (one: ArticlePair): ReadPair => ({
  one,
  first: extractArticle({ path: 'first.txt', text: one.first }),
  second: extractArticle({ path: 'second.txt', text: one.second }),
})

function judge({ one, first, second }: ReadPair): JudgedPair {
  const isCopy = one.relation === 'copy'
  return {
    one,
    isCopy,
    origin: originOf([first, second]),
    sentences: isCopy ? null : judgeSentences(one, first, second),
  }
}

function findStrays(read: readonly ReadPair[]): string[] {
  const places = read.flatMap(({ first, second }, pair) => [first, second].map(({ article }) => ({ article, pair })))
  const placeById = new Map(places.map((place) => [place.article.id, place]))
  const copied = findCopiedSentences(read.flatMap(({ first, second }) => [first, second]))
  return copied.flatMap(({ articleId, originId, span }) => {
    const place = placeById.get(articleId)
    if (!place || place.pair === placeById.get(originId)?.pair) return []
    return [place.article.text.slice(span.start, span.end)]
  })
}

function originOf(extractions: readonly Extraction[]): Side | null {
  const { documents } = assembleGraph(extractions)
  const copy = documents.find(({ copyOf }) => copyOf !== null)
  if (!copy) return null
  return copy.path === 'first.txt' ? 'second' : 'first'
}

function judgeSentences({ copied, open }: ArticlePair, first: Extraction, second: Extraction): SentenceVerdicts {
  const textById = new Map([first, second].map(({ article }) => [article.id, article.text]))
  const found = findCopiedSentences([first, second]).map(
    ({ articleId, span }) => textById.get(articleId)?.slice(span.start, span.end) ?? '',
  )
  const isFound = (words: string): boolean => found.some((sentence) => sentence.includes(words))
  return {
    right: copied.filter(isFound),
    missing: copied.filter((words) => !isFound(words)),
    invented: found.filter((sentence) => ![...copied, ...open].some((words) => sentence.includes(words))),
  }
}

const tallySentences = ({ right, missing, invented }: SentenceVerdicts): Tally =>
  plainTally(right.length, right.length + invented.length, right.length + missing.length)

const missesOf = (judged: JudgedPair): CaseMiss[] => describe(judged).map((miss) => ({ one: judged.one, miss }))

function describe({ one, isCopy, origin, sentences }: JudgedPair): string[] {
  const whole =
    isCopy && origin === null
      ? ['not found to be a copy']
      : !isCopy && origin !== null
        ? [`taken for a copy, but ${one.relation}`]
        : one.origin !== null && origin !== one.origin
          ? [`the origin is the ${one.origin}`]
          : []
  return [
    ...whole,
    ...(sentences?.missing ?? []).map((words) => `not found to be copied: ${words} ...`),
    ...(sentences?.invented ?? []).map((sentence) => `taken for copied: ${sentence}`),
  ]
}
