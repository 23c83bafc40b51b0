import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagTokens } from '../../src/language'

const words = (text: string): string[] => tagTokens(text, { start: 0, end: text.length }).map(({ normal }) => normal)

describe('tagTokens', () => {
  it('opens contractions into the words that they hide', () => {
    expect(words("He didn't say he's coming")).toEqual(['he', 'did', 'not', 'say', 'he', 'is', 'coming'])
  })

  it("reads 's behind a name as possession, not as a verb", () => {
    const tokens = tagTokens("Putin's meeting was short", { start: 0, end: 25 })
    expect(tokens.map(({ normal }) => normal)).toEqual(['putin', 'meeting', 'was', 'short'])
    expect(tokens[0]?.tags).toContain('Possessive')
  })

  it('parts words at dashes and ellipses without a space', () => {
    expect(words('Paris—Moscow talks...stalled')).toEqual(['paris', 'moscow', 'talks', 'stalled'])
  })

  it('gives offsets into the whole text, not into the sentence', () => {
    const text = 'First one. Merkel spoke.'
    const [token] = tagTokens(text, { start: 11, end: text.length })
    expect(token && text.slice(token.start, token.end)).toBe('Merkel')
  })

  it('finds each word byte for byte, and loses nothing between words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        let end = 0
        for (const token of tagTokens(text, { start: 0, end: text.length })) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(text.slice(end, token.start)).toBe(token.before)
          end = token.end
        }
      }),
    )
  })
})
