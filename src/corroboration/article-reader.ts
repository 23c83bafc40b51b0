import type { ArticleText } from './article-text'
import { shinglesOf } from './hashing/shingles'
import type { ComparedWord } from './words/compared-word'
import { WordReader } from './words/word-reader'

/** A sentence in words. */
export interface ReadSentence {
  readonly words: readonly ComparedWord[]
  /** The hashes of its words without those of grammar, in ascending order: what two sentences share can be counted in one pass. */
  readonly bag: Uint32Array
  readonly shingles: readonly number[]
}

/** So many articles are kept as words; of more, the words would take more room than the texts. */
const MOST_KEPT = 500

/** Reads articles into words, each once as long as it is in use. */
export class ArticleReader {
  readonly #words = new WordReader()
  readonly #read = new Map<ArticleText, readonly ReadSentence[]>()

  read(article: ArticleText): readonly ReadSentence[] {
    const known = this.#read.get(article)
    if (known) return known
    this.#forgetOldest()
    const read = article.sentences.map((_, at) => {
      const words = this.#wordsAt(article, at)
      return { words, bag: bagOf(words), shingles: shinglesOf(words) }
    })
    this.#read.set(article, read)
    return read
  }

  /** One sentence of an article, of which no more need be read. */
  wordsAt(article: ArticleText, at: number): readonly ComparedWord[] {
    return this.#read.get(article)?.[at]?.words ?? this.#wordsAt(article, at)
  }

  #wordsAt({ sentences, startsQuoted }: ArticleText, at: number): readonly ComparedWord[] {
    return this.#words.read(sentences[at]?.text ?? '', startsQuoted[at])
  }

  #forgetOldest(): void {
    const [oldest] = this.#read.keys()
    if (oldest && this.#read.size >= MOST_KEPT) this.#read.delete(oldest)
  }
}

const bagOf = (words: readonly ComparedWord[]): Uint32Array =>
  new Uint32Array(words.flatMap(({ hash, isFunction }) => (isFunction ? [] : [hash]))).sort()
