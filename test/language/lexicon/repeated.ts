/** The words that a list has more than once. */
export const repeated = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at)
