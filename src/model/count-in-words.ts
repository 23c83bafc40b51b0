const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** How many there are, in words up to twelve: `no copies`, `two copies`, `13 copies`. */
export const countInWords = (count: number, singular: string, plural = `${singular}s`): string =>
  `${NUMBERS[count] ?? count} ${count === 1 ? singular : plural}`
