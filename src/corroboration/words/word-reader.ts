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

/** Reads sentences into words that can be compared. It remembers the forms of the words that it has seen. */
export class WordReader {
  readonly #forms = new Map<string, readonly string[]>()

  /** @param startsQuoted whether the sentence begins within a quotation that an earlier one opened. */
  read(text: string, startsQuoted = false): ComparedWord[] {
    const { spans } = quotedSpans(text, startsQuoted)
    const isQuoted = (at: number): boolean => spans.some(({ start, end }) => start <= at && at < end)
    const words: ComparedWord[] = []
    for (const match of text.matchAll(RUN)) {
      const [run] = match
      for (const form of this.#formsOf(run)) {
        if (ARTICLES.has(form)) continue
        words.push({
          folded: form,
          plain: run.toLowerCase(),
          isCapitalised: /^\p{Lu}/u.test(run),
          isFirst: words.length === 0,
          isQuoted: isQuoted(match.index),
          isFunction: FUNCTION_WORDS.has(form) && !/^\p{Lu}{2}/u.test(run),
        })
      }
    }
    return joinPhrases(joinNumbers(words))
  }

  #formsOf(run: string): readonly string[] {
    const known = this.#forms.get(run)
    if (known) return known
    const forms = run === '%' ? ['percent'] : wordForms(run)
    this.#forms.set(run, forms)
    return forms
  }
}
