/** Longer words are looked for by their beginning, and of many words only the first: nobody types more to find something. */
const MOST = { letters: 40, words: 16 }

/** Words of so many letters may be misspelt, by so many letters: dropped, added or changed. */
const SLIPS = [
  { letters: 6, slips: 2 },
  { letters: 5, slips: 1 },
]

/** The words asked for, cut to what can be looked for in reasonable time. */
export const askedWords = (words: readonly string[]): readonly string[] =>
  words.slice(0, MOST.words).map((word) => word.slice(0, MOST.letters))

/** By how many letters a word of the text may differ from the word asked for. */
export const slipsIn = (word: string): number => SLIPS.find(({ letters }) => word.length >= letters)?.slips ?? 0
