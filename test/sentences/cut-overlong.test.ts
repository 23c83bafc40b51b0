import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/sentences'

const LONGEST = 1500

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('a stretch that goes on without a sentence end', () => {
  it('is cut at white space, with every word kept whole and in order', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `word${index}`)
    const pieces = split(words.join(' '))
    expect(pieces.length).toBeGreaterThan(5)
    expect(pieces.flatMap((piece) => piece.split(' '))).toEqual(words)
  })

  it('is cut anywhere but inside a character where it has no white space', () => {
    const pieces = split(`a${'😀'.repeat(2000)}`)
    expect(pieces.join('')).toBe(`a${'😀'.repeat(2000)}`)
    for (const piece of pieces) expect(() => encodeURIComponent(piece)).not.toThrow()
  })

  it('is never longer than what can be read at once, and loses nothing but white space', () => {
    const piece = fc.constantFrom('a', ' ', '\n', '😀', ', ', 'said that he ', '!', '"', '(', '\u00a0')
    const long = fc.array(fc.tuple(piece, fc.integer({ min: 1, max: 900 })), { maxLength: 12 })
    fc.assert(
      fc.property(long, (runs) => {
        const text = runs.map(([unit, times]) => unit.repeat(times)).join('')
        const pieces = split(text)
        for (const one of pieces) {
          expect(one.length).toBeLessThanOrEqual(LONGEST)
          expect(one).toBe(one.trim())
          expect(one).not.toBe('')
        }
        expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })

  it('does not change a sentence of ordinary length', () => {
    const sentence = `He said ${'that they met and '.repeat(40)}left.`
    expect(split(`${sentence} Bye.`)).toEqual([sentence, 'Bye.'])
  })
})
