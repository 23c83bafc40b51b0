import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../../src/viewer/core/search/excerpt'

const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ')
const shown = (text: string, at: number) => {
  const { start, end } = excerpt(text, [{ role: 'match', start: at, end: at + 5 }])
  return text.slice(start, end)
}

describe('an excerpt', () => {
  it('is all of a sentence', () => expect(shown('Macron met Putin.', 0)).toBe('Macron met Putin.'))

  it('is the part of a long paragraph around what was found, in whole words', () => {
    const text = `${words(200)} found it ${words(200)}`
    expect(shown(text, text.indexOf('found'))).toMatch(/^word (word )+found it( word)+ ?$/)
  })

  it('always holds where the first match begins, and is never long', () => {
    const someText = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 1500 })
    fc.assert(
      fc.property(
        fc.oneof(
          someText,
          fc.nat(3000).map((length) => 'x'.repeat(length + 1)),
        ),
        fc.nat(),
        (text, seed) => {
          const at = seed % text.length
          const { start, end } = excerpt(text, [{ role: 'match', start: at, end: at + 1 }])
          expect(start).toBeLessThanOrEqual(at)
          expect(end).toBeGreaterThan(at)
          expect(end - start).toBeLessThanOrEqual(361)
        },
      ),
    )
  })
})
