import MiniSearch from 'minisearch'
import { askedWords, slipsIn } from './likeness'
import { foldWords } from './split-words'

/** What is found in a {@link TextIndex}. */
export interface FoundTexts {
  /** Of the texts, the best match first. */
  readonly numbers: readonly number[]
  /** All words of the texts by which they were found, folded. */
  readonly words: ReadonlySet<string>
}

/** Of the word itself it is 1; of one that only begins so, or differs by a slip, less and the less the more differs. */
const LIKENESS = { prefix: 0.6, fuzzy: 0.3 }

const NOTHING: FoundTexts = { numbers: [], words: new Set() }

/**
 * Finds texts in which each of the words asked for begins a word, or is a word of theirs slightly misspelt, in any case and with or without
 * diacritics. The library knows each distinct word once and tells which are like the one asked for; in which texts a word stands is a list
 * of numbers. (With the library's own list of texts, 60,000 sentences take ten times as long, both to index and to look through.)
 */
export class TextIndex {
  readonly #textsByWord = new Map<string, number[]>()
  readonly #weights: number[] = []
  readonly #words = new MiniSearch<{ readonly word: string }>({
    fields: ['word'],
    idField: 'word',
    tokenize: (word) => [word],
    processTerm: (word) => word,
    searchOptions: { prefix: true, fuzzy: (word) => slipsIn(word) || false, weights: LIKENESS },
  })

  /** Adds the text of the next number, from 0. A weight above 1 brings it forward among what matches equally well, one below 1 back. */
  add(text: string, weight = 1): void {
    const number = this.#weights.push(weight) - 1
    for (const word of new Set(foldWords(text))) {
      const texts = this.#textsByWord.get(word)
      if (texts) texts.push(number)
      else this.#addWord(word, number)
    }
  }

  /** Texts that match equally well come in the order in which they were added. */
  search(words: string): FoundTexts {
    const asked = askedWords(foldWords(words))
    if (asked.length === 0) return NOTHING
    const likenesses = asked.map((word) => this.#likeWords(word))
    const scores = likenesses.map((likeness) => this.#scores(likeness)).reduce(both)
    const numbers = this.#weights.flatMap((_, number) => (scores[number] ? [number] : []))
    const rank = (number: number) => (scores[number] ?? 0) * (this.#weights[number] ?? 1)
    return {
      numbers: numbers.sort((a, b) => rank(b) - rank(a) || a - b),
      words: new Set(likenesses.flatMap((likeness) => [...likeness.keys()])),
    }
  }

  #addWord(word: string, text: number): void {
    this.#textsByWord.set(word, [text])
    this.#words.add({ word })
  }

  /** The words that begin with the word asked for or differ from it by a slip, and how like it they are. */
  #likeWords(asked: string): ReadonlyMap<string, number> {
    return new Map(this.#words.search(asked).map(({ id, score }) => [id, score]))
  }

  /** By text, its best word's likeness, more for a word that few texts have; 0 where it has none. */
  #scores(likeness: ReadonlyMap<string, number>): Float64Array {
    const scores = new Float64Array(this.#weights.length)
    for (const [word, like] of likeness) {
      const texts = this.#textsByWord.get(word) ?? []
      const score = like * Math.log1p(this.#weights.length / texts.length)
      for (const text of texts) scores[text] = Math.max(scores[text] ?? 0, score)
    }
    return scores
  }
}

/** The sum where neither is 0. */
const both = (some: Float64Array, others: Float64Array): Float64Array =>
  some.map((score, text) => (score && others[text] ? score + others[text] : 0))
