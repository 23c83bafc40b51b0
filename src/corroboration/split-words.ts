import { foldName } from '../model'

/** A word to compare: folded, and whether the sentence writes it with a capital. */
export interface ComparedWord {
  readonly folded: string
  readonly isCapitalised: boolean
}

/** "U.S." is one word. */
const DOT_OF_ACRONYM = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu

/** The words of a sentence without case, diacritics and punctuation; apostrophes go, so that "isn't" stays one word. */
export function splitWords(text: string): ComparedWord[] {
  const joined = text.normalize('NFKC').replace(/['’]/g, '').replace(DOT_OF_ACRONYM, '')
  const runs = joined.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return runs.map((run) => ({ folded: foldName(run).replaceAll(' ', ''), isCapitalised: /^\p{Lu}/u.test(run) }))
}
