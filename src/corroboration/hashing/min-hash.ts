import { mixBits } from './mix-bits'

/** Parts the seeds of neighbouring functions: the golden ratio in 32 bits. */
const SEED_STEP = 0x9e3779b1

const MOST = 0xffffffff

/**
 * The MinHash signature of a set of shingles (Broder 1997): for each of `length` hash functions the smallest value that it gives to a
 * member. Two sets agree at a place with the probability of their Jaccard similarity. The functions are one mixing of bits under fixed
 * seeds, in 32-bit integers, so that every machine makes the same signature.
 */
export function minHash(shingles: readonly number[], length: number): Uint32Array {
  const signature = new Uint32Array(length)
  for (let at = 0; at < length; at++) {
    const seed = Math.imul(at + 1, SEED_STEP)
    let least = MOST
    for (const shingle of shingles) {
      const value = mixBits(shingle ^ seed)
      if (value < least) least = value
    }
    signature[at] = least
  }
  return signature
}
