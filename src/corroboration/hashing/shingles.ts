import type { ComparedWord } from '../words/compared-word'
import { mixBits } from './mix-bits'

/**
 * A sentence's shingles, hashed: each two words in a row once words of grammar are left out. Rewriting every eighth word leaves six
 * in ten of them as they were, while two reporters who describe one event share one or two.
 */
export function shinglesOf(words: readonly ComparedWord[]): number[] {
  const hashes = words.flatMap(({ hash, isFunction }) => (isFunction ? [] : [hash]))
  return hashes.slice(1).map((hash, i) => mixBits(Math.imul(hashes[i] ?? 0, 31) ^ hash))
}
