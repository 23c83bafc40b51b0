import type { Token } from '../model'
import { foldName, lazily } from '../model'

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
  readonly #index: () => PhraseIndex<Row>

  /** @param entries asked for when the first phrase is looked up; the rows of one phrase keep their order. */
  constructor(entries: () => Iterable<readonly [phrase: string, row: Row]>) {
    this.#index = lazily(() => indexPhrases(entries()))
  }

  /** The rows of a whole phrase. */
  get(phrase: string): readonly Row[] {
    return this.#index().rowsByKey.get(phraseWords(phrase).join(' ')) ?? []
  }

  /** The longest phrase that begins at token `at`, or null. */
  matchAt(tokens: readonly Token[], at: number): PhraseMatch<Row> | null {
    const { rowsByKey, longestByFirst } = this.#index()
    let key = ''
    let found: PhraseMatch<Row> | null = null
    const longest = longestByFirst.get(firstWord(tokenWord(tokens[at]))) ?? 0
    for (let length = 1; length <= longest && at + length <= tokens.length; length++) {
      const word = tokenWord(tokens[at + length - 1])
      if (word === '') break
      key = key === '' ? word : `${key} ${word}`
      const rows = rowsByKey.get(key)
      if (rows) found = { length, rows }
    }
    return found
  }
}

interface PhraseIndex<Row> {
  readonly rowsByKey: ReadonlyMap<string, readonly Row[]>
  /** In words, the longest phrase that begins with a word: most words begin none. */
  readonly longestByFirst: ReadonlyMap<string, number>
}

function indexPhrases<Row>(entries: Iterable<readonly [phrase: string, row: Row]>): PhraseIndex<Row> {
  const rowsByKey = new Map<string, Row[]>()
  const longestByFirst = new Map<string, number>()
  for (const [phrase, row] of entries) {
    const words = phraseWords(phrase)
    const key = words.join(' ')
    const rows = rowsByKey.get(key)
    if (rows) rows.push(row)
    else rowsByKey.set(key, [row])
    const [first = ''] = words
    longestByFirst.set(first, Math.max(longestByFirst.get(first) ?? 0, words.length))
  }
  return { rowsByKey, longestByFirst }
}

const foldedWords = new WeakMap<Token, string>()

/** The token's word as the table spells it, a hyphen as a space; empty where it has none. */
function tokenWord(token: Token | undefined): string {
  if (!token) return ''
  let word = foldedWords.get(token)
  if (word === undefined) {
    word = token.normal
      .split('-')
      .map(foldWord)
      .filter((part) => part !== '')
      .join(' ')
    foldedWords.set(token, word)
  }
  return word
}

/** The first part of a token that hyphens part. */
const firstWord = (word: string): string => (word.includes(' ') ? word.slice(0, word.indexOf(' ')) : word)

/** Dots go ("U.S." = "US"), other punctuation inside a word goes too, so that spellings meet. */
const foldWord = (word: string): string => foldName(word.replaceAll('.', '')).replaceAll(' ', '')

const phraseWords = (phrase: string): string[] =>
  phrase
    .split(/[\s\-–]+/u)
    .map((word) => foldWord(word.replace(/['’]s$/u, '')))
    .filter((word) => word !== '')
