/** What a comparison with the gold counted. Fractions are allowed: B-cubed gives each item a share. */
export interface Tally {
  /** Expected and found, counted on the side of what was found. */
  readonly right: number
  readonly found: number
  /** Expected and found, counted on the side of what was expected. */
  readonly recalled: number
  readonly expected: number
}

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export const NO_TALLY: Tally = { right: 0, found: 0, recalled: 0, expected: 0 }

/** Where both sides count alike. */
export const plainTally = (right: number, found: number, expected: number): Tally => ({
  right,
  found,
  recalled: right,
  expected,
})

export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      found: sum.found + one.found,
      recalled: sum.recalled + one.recalled,
      expected: sum.expected + one.expected,
    }),
    NO_TALLY,
  )

/** Precision, recall and their harmonic mean, in [0, 1]. Where nothing was found, or nothing expected, nothing is wrong with that side: 1. */
export function figuresOf({ right, found, recalled, expected }: Tally): Figures {
  const precision = found === 0 ? 1 : right / found
  const recall = expected === 0 ? 1 : recalled / expected
  const sum = precision + recall
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
}
