import type { ReadSentence } from './article-reader'
import { bandKeys } from './hashing/band-keys'
import { hashWord } from './hashing/hash-word'

/**
 * Chances to meet at similarity 0.1, 0.2, 0.3, 0.4, 0.6: 0.15, 0.48, 0.78, 0.94, 0.999. A sentence of which every seventh word was
 * replaced is at 0.4 to 0.6, one that another reporter wrote on the same event below 0.1.
 */
const BANDING = { bands: 16, rows: 2 }

/** How many keys a sentence has. */
export const KEYS_PER_SENTENCE = BANDING.bands + 1

/** The keys by which a sentence finds its copies: bands of its signature, and one for the sentence whole, which no formula crowds. */
export const sentenceKeys = ({ words, shingles }: ReadSentence): number[] => [
  ...bandKeys(shingles, BANDING),
  hashWord(words.map(({ folded }) => folded).join(' ')),
]
