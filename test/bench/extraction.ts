import nlp from 'compromise'
import { type Extraction, extractArticle } from '../../src/extract'
import { randomArticles, realArticles } from './random-articles'

/**
 * How long extraction (everything before merging) takes beside compromise's own `nlp(text)` on the same texts, and how much
 * memory is kept of an article. Both sides take turns in one process, so that whatever else the machine does
 * slows both; the ratio is the median over the rounds.
 */
const ROUNDS = 7
const WARM_UP_ROUNDS = 2

interface Corpus {
  readonly name: string
  readonly texts: readonly string[]
}

const CORPORA: readonly Corpus[] = [
  { name: 'real articles', texts: realArticles() },
  { name: 'single sentences', texts: randomArticles(100, 1) },
  { name: 'articles of 20 sentences', texts: randomArticles(30, 20) },
  { name: 'one of 400 sentences', texts: randomArticles(1, 400) },
]

const extractAll = (texts: readonly string[]): Extraction[] =>
  texts.map((text, index) => extractArticle({ path: `${index}.txt`, text }))

const tagAll = (texts: readonly string[]): void => {
  for (const text of texts) nlp(text)
}

function millisecondsOf(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Median milliseconds of either side, and the median of their ratios round by round. */
function measure({ texts }: Corpus): { compromise: number; extraction: number; ratio: number } {
  const rounds = Array.from({ length: WARM_UP_ROUNDS + ROUNDS }, () => ({
    compromise: millisecondsOf(() => tagAll(texts)),
    extraction: millisecondsOf(() => extractAll(texts)),
  })).slice(WARM_UP_ROUNDS)
  return {
    compromise: median(rounds.map(({ compromise }) => compromise)),
    extraction: median(rounds.map(({ extraction }) => extraction)),
    ratio: median(rounds.map(({ compromise, extraction }) => extraction / compromise)),
  }
}

const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0)

function reportSpeed(corpus: Corpus): void {
  const { compromise, extraction, ratio } = measure(corpus)
  const perSecond = (amount: number): string => (amount / (extraction / 1000)).toFixed(2)
  console.log(
    `${corpus.name.padEnd(26)} compromise ${compromise.toFixed(0).padStart(5)} ms  extraction ${extraction.toFixed(0).padStart(5)} ms` +
      `  ratio ${ratio.toFixed(2)}  ${perSecond(corpus.texts.length)} articles/s  ${perSecond(bytesOf(corpus.texts) / 1e6)} MB/s`,
  )
}

/** Heap that the extractions hold beside the texts themselves, which were there before. */
function reportMemory(texts: readonly string[], collectGarbage: () => void): void {
  const heap = (): number => {
    collectGarbage()
    return process.memoryUsage().heapUsed
  }
  const before = heap()
  const kept = extractAll(texts)
  const grown = heap() - before
  console.log(
    `kept of an article         ${(grown / kept.length / 1024).toFixed(1)} KiB of what it says, beside ` +
      `${(bytesOf(texts) / kept.length / 1024).toFixed(1)} KiB of text`,
  )
}

for (const corpus of CORPORA) reportSpeed(corpus)
if (globalThis.gc) reportMemory(randomArticles(100, 20), globalThis.gc)
else console.log('kept of an article         run node with --expose-gc to measure')
