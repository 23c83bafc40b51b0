import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWords, splitWords } from '../../../../src/viewer/core/search/split-words'

describe('the words of a text', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Le Drian, Jean-Yves', ['le', 'drian', 'jean', 'yves']],
    ['“Émile” isn’t', ['emile', 'isn', 't']],
    ['Ｗｉｄｅ ﬁsh ½', ['wide', 'fish', '1', '2']],
    ['مرحبا بالعالم', ['مرحبا', 'بالعالم']],
    ['🙂 … (.*)+', []],
  ])('of “%s” are folded', (text, words) => expect(foldWords(text)).toEqual(words))

  it('are where they stand', () => {
    expect(splitWords('A “Café”').map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [3, 7],
    ])
  })

  it('are the same with places and without, in order, none empty, and each found where it is said to stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const placed = splitWords(text)
        expect(placed.map(({ word }) => word)).toEqual(foldWords(text))
        for (const { word, start, end } of placed) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
          expect(foldWords(text.slice(start, end))).toContain(word)
        }
      }),
    )
  })
})
