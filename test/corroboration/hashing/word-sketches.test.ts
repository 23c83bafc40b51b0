import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashWord } from '../../../src/corroboration/hashing/hash-word'
import { sketchOf, WordSketches } from '../../../src/corroboration/hashing/word-sketches'

const hashesOf = (words: string): Uint32Array => Uint32Array.from(words.split(' '), hashWord)

function overlap(one: Uint32Array, other: Uint32Array): number {
  const sketches = new WordSketches(3)
  sketches.set(1, sketchOf(one))
  return sketches.overlap(1, sketchOf(other))
}

const SENTENCE = hashesOf('minister resigned after court fined ministry over leaked harbour contracts')

describe('the sketches of two sentences', () => {
  it('overlap wholly where the words are the same, in whatever order', () => {
    expect(overlap(SENTENCE, SENTENCE.toReversed())).toBe(1)
  })

  it('overlap wholly where one has all words of the other, and more', () => {
    expect(overlap(SENTENCE, SENTENCE.slice(0, 6))).toBe(1)
  })

  it('overlap mostly where a few words were replaced, and hardly where they share none', () => {
    expect(
      overlap(SENTENCE, hashesOf('minister quit after court fined ministry over leaked port contracts')),
    ).toBeGreaterThan(0.7)
    expect(overlap(SENTENCE, hashesOf('striker scored twice before half time against weak visitors'))).toBeLessThan(0.4)
  })

  it('overlap by nothing where one has no words', () => {
    expect(overlap(SENTENCE, new Uint32Array(0))).toBe(0)
  })

  it('overlap alike from both sides, by a share', () => {
    const words = fc
      .array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 40 })
      .map((hashes) => Uint32Array.from(hashes))
    fc.assert(
      fc.property(words, words, (one, other) => {
        const share = overlap(one, other)
        expect(share).toBe(overlap(other, one))
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })
})
