import { mixBits } from './mix-bits'

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** A 32-bit hash of a word (FNV-1a over UTF-16 code units, then mixed): the same everywhere and in every run. */
export function hashWord(word: string): number {
  let hash = FNV_OFFSET
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME)
  return mixBits(hash)
}
