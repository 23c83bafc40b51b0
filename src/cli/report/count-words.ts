/** `1 article`, `2 articles`, `3 entities`. */
export const countWords = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : plural}`
