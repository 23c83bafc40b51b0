import { minHash } from './min-hash'
import { mixBits } from './mix-bits'

/** How a signature is cut for the search: items that agree in all rows of one band are candidates. */
export interface Banding {
  readonly bands: number
  readonly rows: number
}

/**
 * The keys of a set of shingles for locality-sensitive hashing (Indyk and Motwani 1998), one a band of its MinHash signature. Two sets of
 * Jaccard similarity s share a key with probability 1 - (1 - s^rows)^bands, an S-curve that rises most near (1 / bands)^(1 / rows).
 */
export function bandKeys(shingles: readonly number[], { bands, rows }: Banding): number[] {
  const signature = minHash(shingles, bands * rows)
  return Array.from({ length: bands }, (_, band) => {
    let key = mixBits(band + 1)
    for (let row = 0; row < rows; row++) key = mixBits(Math.imul(key, 31) ^ (signature[band * rows + row] ?? 0))
    return key
  })
}
