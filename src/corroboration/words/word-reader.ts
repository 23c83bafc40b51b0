import { hashWord } from '../hashing/hash-word'
import { FUNCTION_WORDS } from '../lexicon/function-words'
import type { ComparedWord } from './compared-word'
import { joinNumbers } from './join-numbers'
import { joinPhrases } from './join-phrases'
import { quotedSpans } from './quoted-spans'
import { wordForms } from './word-forms'

/** Letters with an inner apostrophe, "U.S." and figures with their points and commas. */
const RUN = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’]\p{L}+)?|%/gu

/** They come and go with every rewriting. */
const ARTICLES = new Set(['a', 'an', 'the'])

/** Reads sentences into words that can be compared. It remembers the words that it has seen. */
export class WordReader {
  readonly #wordsByRun = new Map<string, readonly ComparedWord[]>()

  /** @param startsQuoted whether the sentence begins within a quotation that an earlier one opened. */
  read(text: string, startsQuoted = false): ComparedWord[] {
    const { spans } = quotedSpans(text, startsQuoted)
    const words: ComparedWord[] = []
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const isQuoted = spans.some(({ start, end }) => start <= index && index < end)
      for (const word of this.#wordsOf(run)) {
        const isFirst = words.length === 0
        words.push(isFirst || isQuoted ? { ...word, isFirst, isQuoted } : word)
      }
    }
    return joinPhrases(joinNumbers(words))
  }

  /** The words that a run of letters stands for, as they are within a sentence and outside of quotation marks. */
  #wordsOf(run: string): readonly ComparedWord[] {
    const known = this.#wordsByRun.get(run)
    if (known) return known
    const words = wordsOf(run)
    this.#wordsByRun.set(run, words)
    return words
  }
}

function wordsOf(run: string): readonly ComparedWord[] {
  const plain = run.toLowerCase()
  const isCapitalised = /^\p{Lu}/u.test(run)
  const isAcronym = /^\p{Lu}{2}/u.test(run)
  const forms = run === '%' ? ['percent'] : wordForms(run)
  return forms
    .filter((form) => !ARTICLES.has(form))
    .map((folded) => ({
      folded,
      hash: hashWord(folded),
      plain,
      isCapitalised,
      isFirst: false,
      isQuoted: false,
      isFunction: FUNCTION_WORDS.has(folded) && !isAcronym,
    }))
}
