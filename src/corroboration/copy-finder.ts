import { groupBy } from '../model'
import { articleKeys, KEYS_PER_ARTICLE } from './article-keys'
import { ArticleReader, type ReadSentence } from './article-reader'
import type { ArticleText } from './article-text'
import { compareSentences, FEWEST_WORDS_TO_VARY } from './comparison/compare-sentences'
import { BucketIndex } from './hashing/bucket-index'
import { sketchOf, type WordSketch, WordSketches } from './hashing/word-sketches'
import { keepCredible } from './keep-credible'
import type { Match } from './match'
import { matchArticles } from './match-articles'
import { KEYS_PER_SENTENCE, sentenceKeys } from './sentence-keys'
import { SentenceNumbers } from './sentence-numbers'
import type { ComparedWord } from './words/compared-word'

/** What shares less of its words is no copy that could be told by itself. */
const LEAST_OVERLAP = 0.5
/** Candidates are compared word by word, the likeliest first, up to this many for a sentence ... */
const MOST_SENTENCES = 8
/** ... and articles that are alike as a whole gone through side by side, up to this many for an article. */
const MOST_ARTICLES = 4
/** Of all articles that it may be copied from so many are, the likeliest first; from the rest a digest has just the sentences found. */
const MOST_BESIDE = 16
/** An article that agrees in a single band is too weak a candidate. */
const FEWEST_BANDS = 2

const NO_WORDS = new Uint32Array(0)

/** A match in one of the articles taken before. */
interface Found extends Match {
  readonly rank: number
}

/**
 * Takes articles one by one, origins first, and finds out which of their sentences are copies from those taken before.
 * MinHash with locality-sensitive hashing proposes, a comparison word by word decides; what a sentence alone does not tell, its
 * neighbours do: articles that share copied sentences are gone through side by side. Only originals are kept to be found, so that a
 * copy leads to its root, and never to another copy. The work for an article has a bound that does not grow with their number.
 */
export class CopyFinder {
  /** For each copy's sentence id the id of the article that it was copied from. */
  readonly originBySentence = new Map<string, string>()
  /** How many pairs of sentences and of articles were compared word by word: what the work grows with. */
  readonly comparisons = { sentences: 0, articles: 0 }
  readonly #texts: readonly ArticleText[]
  readonly #numbers: SentenceNumbers
  readonly #sentences: BucketIndex
  readonly #articles: BucketIndex
  readonly #sketches: WordSketches
  readonly #reader = new ArticleReader()
  readonly #rankByText = new Map<string, number>()

  /** @param texts in the order of `orderArticles`. */
  constructor(texts: readonly ArticleText[]) {
    this.#texts = texts
    this.#numbers = new SentenceNumbers(texts.map(({ sentences }) => sentences.length))
    this.#sentences = new BucketIndex(this.#numbers.count * KEYS_PER_SENTENCE)
    this.#articles = new BucketIndex(texts.length * KEYS_PER_ARTICLE)
    this.#sketches = new WordSketches(this.#numbers.count)
  }

  /** Takes the article of that rank; those of smaller ranks are taken already. */
  take(rank: number): void {
    const text = this.#texts[rank]?.text ?? ''
    const twin = this.#rankByText.get(text)
    if (twin === undefined) {
      this.#rankByText.set(text, rank)
      this.#search(rank)
    } else this.#repeat(rank, twin)
  }

  /** One text in two files, however short it is. */
  #repeat(rank: number, twin: number): void {
    const { sentences = [] } = this.#texts[rank] ?? {}
    for (const at of sentences.keys()) this.#note(rank, at, twin, at)
  }

  #search(rank: number): void {
    const article = this.#read(rank)
    const keysOfSentences = article.map((sentence) =>
      sentence.words.length < FEWEST_WORDS_TO_VARY ? [] : sentenceKeys(sentence),
    )
    const keys = articleKeys(article)
    const found = keysOfSentences.flatMap((own, at) => this.#findOriginal(article, at, own) ?? [])
    const foundByRank = groupBy(found, (match) => match.rank)
    for (const [i, partner] of this.#partners(foundByRank, keys).entries()) {
      this.#settle(rank, partner, foundByRank.get(partner) ?? [], i < MOST_BESIDE)
    }
    for (const [at, own] of keysOfSentences.entries()) {
      if (!this.#isCopy(rank, at)) this.#keep(this.#numbers.numberOf(rank, at), own, article[at])
    }
    this.#articles.add(rank, keys)
  }

  #keep(number: number, keys: readonly number[], sentence: ReadSentence | undefined): void {
    this.#sentences.add(number, keys)
    if (sentence) this.#sketches.set(number, sketchOf(sentence.bag))
  }

  #read(rank: number): readonly ReadSentence[] {
    const text = this.#texts[rank]
    return text ? this.#reader.read(text) : []
  }

  #wordsAt(rank: number, at: number): readonly ComparedWord[] {
    const text = this.#texts[rank]
    return text ? this.#reader.wordsAt(text, at) : []
  }

  #isCopy(rank: number, at: number): boolean {
    return this.originBySentence.has(this.#texts[rank]?.sentences[at]?.id ?? '')
  }

  /** The original that a sentence goes back to for sure, else the likeliest that it may go back to. */
  #findOriginal(article: readonly ReadSentence[], at: number, keys: readonly number[]): Found | null {
    let best: Found | null = null
    for (const number of this.#candidates(keys, sketchOf(article[at]?.bag ?? NO_WORDS))) {
      const { rank, at: from } = this.#numbers.placeOf(number)
      this.comparisons.sentences++
      const kinship = compareSentences(this.#wordsAt(rank, from), article[at]?.words ?? [])
      if (kinship === 'proven') return { at, from, kinship, rank }
      if (kinship && !best) best = { at, from, kinship, rank }
    }
    return best
  }

  #candidates(keys: readonly number[], sketch: WordSketch): readonly number[] {
    const likely: number[] = []
    for (const [number] of this.#sentences.find(keys)) {
      if (this.#sketches.overlap(number, sketch) >= LEAST_OVERLAP) likely.push(number)
      if (likely.length === MOST_SENTENCES) break
    }
    return likely
  }

  /** The articles that it may be copied from: those that most sentences lead to, then those alike as a whole. */
  #partners(foundByRank: ReadonlyMap<number, readonly Found[]>, keys: readonly number[]): readonly number[] {
    const weights = [...foundByRank].map(([rank, found]) => ({ rank, weight: found.length + provenAmong(found) }))
    const bySentences = weights.sort((a, b) => b.weight - a.weight || a.rank - b.rank).map(({ rank }) => rank)
    const alike = this.#articles.find(keys).flatMap(([rank, bands]) => (bands < FEWEST_BANDS ? [] : [rank]))
    return [
      ...new Set([
        ...bySentences.slice(0, MOST_BESIDE - MOST_ARTICLES),
        ...alike.slice(0, MOST_ARTICLES),
        ...bySentences,
      ]),
    ]
  }

  /** Notes the copies from an article among the sentences that have no origin yet: those found already, and others if it goes through both. */
  #settle(rank: number, partner: number, found: readonly Found[], isBeside: boolean): void {
    const [article, earlier] = [this.#read(rank), this.#read(partner)]
    const known = new Map(found.map((match) => [match.at, match]))
    if (isBeside) this.comparisons.articles++
    const matches = isBeside ? matchArticles(article, earlier, known) : found
    for (const { at, from } of keepCredible(matches, article, earlier)) {
      if (!this.#isCopy(rank, at)) this.#note(rank, at, partner, from)
    }
  }

  #note(rank: number, at: number, partner: number, from: number): void {
    const [text, earlier] = [this.#texts[rank], this.#texts[partner]]
    const [copy, original] = [text?.sentences[at], earlier?.sentences[from]]
    if (!copy || !original) return
    this.originBySentence.set(copy.id, this.originBySentence.get(original.id) ?? original.articleId)
  }
}

const provenAmong = (found: readonly Found[]): number => found.filter(({ kinship }) => kinship === 'proven').length
