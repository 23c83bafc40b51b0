import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAt } from '../../src/graph/sentence-at'
import type { SentencePlace } from '../../src/model'

/** Sentences of these lengths with gaps of these lengths before them. */
function sentencesOf(sizes: readonly (readonly [gap: number, length: number])[]): readonly SentencePlace[] {
  let end = 0
  return sizes.map(([gap, length], index) => {
    const start = end + gap
    end = start + length
    return { id: `${index}`, articleId: 'a', index, paragraph: 0, isHeadline: false, span: { start, end } }
  })
}

const sizes = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 })), { maxLength: 30 })

describe('the sentence at a place', () => {
  it('is the one that holds it, and none between sentences', () => {
    fc.assert(
      fc.property(sizes, fc.nat(200), (all, place) => {
        const sentences = sentencesOf(all)
        const held = sentences.find(({ span }) => span.start <= place && place < span.end) ?? null
        expect(sentenceAt(sentences, place)).toBe(held)
      }),
    )
  })
})
