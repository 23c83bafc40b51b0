import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksByBlock, textBlocks } from '../../../../src/viewer/core/reading/text-blocks'

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r'), maxLength: 60 })
const mark = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('the paragraphs of a text', () => {
  it('are the text when put together, each with what separates it from the next', () => {
    expect(textBlocks('One.\n\nTwo.\nThree')).toEqual([
      { start: 0, end: 6 },
      { start: 6, end: 11 },
      { start: 11, end: 16 },
    ])
    fc.assert(
      fc.property(text, (words) => {
        expect(
          textBlocks(words)
            .map(({ start, end }) => words.slice(start, end))
            .join(''),
        ).toBe(words)
      }),
    )
  })

  it('have the marks that reach into them, in their order', () => {
    fc.assert(
      fc.property(text, fc.array(mark), (words, marks) => {
        const blocks = textBlocks(words)
        const reached = blocks.map((block) =>
          marks.filter(({ start, end }) => start < block.end && end > block.start && start < end),
        )
        expect(marksByBlock(blocks, marks)).toEqual(reached)
      }),
    )
  })

  it('that nothing reaches into have the same list, so that they need no other look', () => {
    const [first, second] = marksByBlock(textBlocks('One.\nTwo.'), [])
    expect(first).toBe(second)
  })
})
