import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText } from '../../../../src/viewer/core/text/cut-text'

const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('marking a text', () => {
  it('changes none of its words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 60, maxLength: 60 }), span, fc.array(span), (text, whole, spans) => {
        const pieces = cutText(
          text,
          whole,
          spans.map((mark) => ({ role: 'x', ...mark })),
        )
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(whole.start, whole.end))
      }),
    )
  })

  it('gives each character the marks that hold it, in the order in which they were given', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const marks = spans.map((mark, index) => ({ role: String(index), ...mark }))
        const pieces = cutText('x'.repeat(60), { start: 0, end: 60 }, marks)
        const roles = pieces.flatMap((piece) => [...piece.text].map(() => piece.roles))
        const expected = roles.map((_, at) => marks.filter(({ start, end }) => start <= at && at < end))
        expect(roles).toEqual(expected.map((around) => around.map(({ role }) => role)))
      }),
    )
  })

  it('keeps apart marks that overlap', () => {
    const marks = [
      { role: 'a', start: 0, end: 4 },
      { role: 'b', start: 2, end: 6 },
    ]
    expect(cutText('abcdefgh', { start: 0, end: 8 }, marks)).toEqual([
      { start: 0, text: 'ab', roles: ['a'] },
      { start: 2, text: 'cd', roles: ['a', 'b'] },
      { start: 4, text: 'ef', roles: ['b'] },
      { start: 6, text: 'gh', roles: [] },
    ])
  })
})
