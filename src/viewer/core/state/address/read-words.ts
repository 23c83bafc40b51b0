/** The one of some words that is written; null for any other. */
export const oneOf = <Word extends string>(words: readonly Word[], written: string | null): Word | null =>
  words.find((word) => word === written) ?? null

/** Those of some words that are written in a list with commas. */
export const someOf = <Word extends string>(words: readonly Word[], written: string | null): ReadonlySet<Word> => {
  const list = new Set<string>(written?.split(','))
  return new Set(words.filter((word) => list.has(word)))
}

/** Numbers written with commas between; null where there are not so many, or one of them is none. */
export function numbersOf(written: string | null | undefined, count: number): readonly number[] | null {
  const parts = written?.split(',') ?? []
  const numbers = parts.map(Number)
  const areNumbers = parts.every((part) => part.trim() !== '') && numbers.every(Number.isFinite)
  return areNumbers && numbers.length === count ? numbers : null
}

/** A whole number from 0 on; null for anything else. */
export function wholeNumber(written: string | null | undefined): number | null {
  const [number = -1] = numbersOf(written, 1) ?? []
  return Number.isSafeInteger(number) && number >= 0 ? number : null
}

/** Coordinates are given to a hundredth of a unit, which is less than can be seen. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100
