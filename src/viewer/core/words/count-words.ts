/** "1 sentence", "3 sentences", "2 countries". */
export const countWords = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : plural}`
