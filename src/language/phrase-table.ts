import type { Token } from '../model'
import { foldName } from '../model'

/** A phrase that was found: how many tokens it covers and what the table says of it. */
export interface PhraseMatch<Row> {
  readonly length: number
  readonly rows: readonly Row[]
}

/**
 * Finds the phrases of a lexicon in a sentence, longest first. Case and diacritics do not count here:
 * who needs capitals, checks the tokens.
 */
export class PhraseTable<Row> {
  readonly #rowsByKey = new Map<string, Row[]>()
  #longest = 0

  add(phrase: string, row: Row): void {
    const words = phraseWords(phrase)
    const key = words.join(' ')
    const rows = this.#rowsByKey.get(key)
    if (rows) rows.push(row)
    else this.#rowsByKey.set(key, [row])
    this.#longest = Math.max(this.#longest, words.length)
  }

  /** The rows of a whole phrase. */
  get(phrase: string): readonly Row[] {
    return this.#rowsByKey.get(phraseWords(phrase).join(' ')) ?? []
  }

  /** The longest phrase that begins at token `at`, or null. */
  matchAt(tokens: readonly Token[], at: number): PhraseMatch<Row> | null {
    let key = ''
    let found: PhraseMatch<Row> | null = null
    for (let length = 1; length <= this.#longest && at + length <= tokens.length; length++) {
      const word = tokenWord(tokens[at + length - 1])
      if (word === '') break
      key = key === '' ? word : `${key} ${word}`
      const rows = this.#rowsByKey.get(key)
      if (rows) found = { length, rows }
    }
    return found
  }
}

const foldedWords = new WeakMap<Token, string>()

/** The token's word as the table spells it; empty where it has none. */
function tokenWord(token: Token | undefined): string {
  if (!token) return ''
  let word = foldedWords.get(token)
  if (word === undefined) {
    word = foldWord(token.normal)
    foldedWords.set(token, word)
  }
  return word
}

/** Dots go ("U.S." = "US"), other punctuation inside a word goes too, so that spellings meet. */
const foldWord = (word: string): string => foldName(word.replaceAll('.', '')).replaceAll(' ', '')

const phraseWords = (phrase: string): string[] =>
  phrase
    .split(/[\s\-–]+/u)
    .map((word) => foldWord(word.replace(/['’]s$/u, '')))
    .filter((word) => word !== '')
