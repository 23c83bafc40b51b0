/** Beyond this no file is an article, and reading it would only take memory. */
export const MOST_BYTES = 16 * 1024 * 1024

/** What to do about a larger one, in words that follow its name. */
export const TOO_LARGE = 'is larger than 16 MB; split it into its articles'
