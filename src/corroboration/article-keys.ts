import type { ReadSentence } from './article-reader'
import { bandKeys } from './hashing/band-keys'

/**
 * Chances to meet at similarity 0.05, 0.1, 0.2, 0.3, 0.4: 0.06, 0.21, 0.62, 0.90, 0.985. Two reports on one event have about 0.05 in
 * common, a heavily rewritten or halved copy 0.2 and more.
 */
const BANDING = { bands: 24, rows: 2 }

/** How many keys an article has. */
export const KEYS_PER_ARTICLE = BANDING.bands

/** The keys by which an article finds those that it may be a copy of when no sentence alone gives it away. */
export const articleKeys = (sentences: readonly ReadSentence[]): number[] =>
  bandKeys([...new Set(sentences.flatMap(({ shingles }) => shingles))], BANDING)
