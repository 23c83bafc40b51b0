import { describe, expect, it } from 'vitest'
import { PhraseTable, tagTokens } from '../../src/language'

const table = new PhraseTable(() =>
  ['New York', 'New York Times', 'York', 'U.S.', 'São Paulo'].map((phrase) => [phrase, phrase] as const),
)

const found = (text: string): (string | undefined)[] => {
  const tokens = tagTokens(text, { start: 0, end: text.length })
  return tokens.map((_, at) => table.matchAt(tokens, at)?.rows[0])
}

describe('a table of phrases', () => {
  it('finds the longest phrase that begins at a word', () => {
    expect(found('New York Times')).toEqual(['New York Times', 'York', undefined])
    expect(found('New York met')).toEqual(['New York', 'York', undefined])
    expect(found('New Times')).toEqual([undefined, undefined])
  })

  it('does not mind case, diacritics, dots and possessives', () => {
    expect(found("Sao Paulo's US")).toEqual(['São Paulo', undefined, 'U.S.'])
  })

  it('asks for its phrases when the first is looked up, and never again', () => {
    let asked = 0
    const late = new PhraseTable(() => [[`asked ${++asked}`, asked]])
    expect(asked).toBe(0)
    expect([late.get('asked 1'), late.get('asked 2'), late.get('asked 1')]).toEqual([[1], [], [1]])
    expect(asked).toBe(1)
  })
})
