import { foldName, type Span } from '../../../model'

/** A word as it is looked for, folded, and where it stands in the text: UTF-16 code units, end exclusive. */
export interface PlacedWord extends Span {
  readonly word: string
}

const LETTERS = /[\p{L}\p{N}\p{M}]+/gu
const PLAIN = /^[a-z0-9]+$/i

/** The words of a text in any case, with or without diacritics. What folds to several words ("½") gives them all, each with its whole place. */
export const splitWords = (text: string): readonly PlacedWord[] =>
  Array.from(text.matchAll(LETTERS)).flatMap(({ 0: letters, index: start }) =>
    foldedWords(letters).map((word) => ({ word, start, end: start + letters.length })),
  )

/** The same without places, for an index. */
export function foldWords(text: string): readonly string[] {
  const words: string[] = []
  for (const letters of text.match(LETTERS) ?? []) words.push(...foldedWords(letters))
  return words
}

/** Most words are plain: to fold them all would take longer than all else of building an index. */
const foldedWords = (letters: string): readonly string[] =>
  PLAIN.test(letters)
    ? [letters.toLowerCase()]
    : foldName(letters)
        .split(' ')
        .filter((word) => word !== '')
