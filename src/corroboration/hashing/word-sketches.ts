/** Enough that the dozen words of an ordinary sentence seldom fall together. */
const INTS = 4
const BITS_PER_INT = 32

/** Which of 128 bits the words of a sentence set. */
export type WordSketch = Uint32Array

export function sketchOf(wordHashes: Uint32Array): WordSketch {
  const sketch = new Uint32Array(INTS)
  for (const hash of wordHashes) {
    const at = (hash >>> 5) & (INTS - 1)
    sketch[at] = (sketch[at] ?? 0) | (1 << (hash & (BITS_PER_INT - 1)))
  }
  return sketch
}

/**
 * The words of all sentences, in 16 bytes each: enough to see without reading a sentence again that it shares too little with another.
 * Most of what hashing proposes in a large collection is chance, and goes here.
 */
export class WordSketches {
  readonly #bits: Uint32Array

  /** @param count how many sentences there are. */
  constructor(count: number) {
    this.#bits = new Uint32Array(count * INTS)
  }

  set(sentence: number, sketch: WordSketch): void {
    this.#bits.set(sketch, sentence * INTS)
  }

  /** How much of the shorter's words the other has too, in [0, 1]; words that fall together make it more or less by little. */
  overlap(sentence: number, sketch: WordSketch): number {
    let [shared, left, right] = [0, 0, 0]
    for (let i = 0; i < INTS; i++) {
      const [a, b] = [sketch[i] ?? 0, this.#bits[sentence * INTS + i] ?? 0]
      shared += countBits(a & b)
      left += countBits(a)
      right += countBits(b)
    }
    return shared / Math.max(1, Math.min(left, right))
  }
}

/** Adds up neighbouring bits, pairs, nibbles and bytes (Warren, "Hacker's Delight", 5-1). */
function countBits(int: number): number {
  const pairs = int - ((int >>> 1) & 0x55555555)
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
