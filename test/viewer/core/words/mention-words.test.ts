import { describe, expect, it } from 'vitest'
import { mentionWords } from '../../../../src/viewer/core/words/mention-words'

const meaning = (words: string, ...names: readonly string[]) =>
  mentionWords(
    words,
    names.map((name) => ({ at: [0, words.length] as const, name })),
  )

describe('whom words mean', () => {
  it.each([
    ['his country', 'Sudmark', ['“his country” means Sudmark']],
    ['he', 'Henry Hall', ['“he” means Henry Hall']],
    ['French', 'France', ['“French” means France']],
    ['Ada Voss', 'Ada Voss', []],
    ['President Ada Voss', 'Ada Voss', []],
    ['Tarn', 'Émile Tarn', []],
    ['Russian', 'Russia', []],
    ['…', '…', []],
  ])('is said where they don’t tell it themselves: “%s” for %s', (words, name, said) => {
    expect(meaning(words, name)).toEqual(said)
  })

  it('is said once for words that stand for both ends', () => {
    expect(meaning('the pair', 'Ada Voss', 'Émile Tarn')).toEqual(['“the pair” means Ada Voss and Émile Tarn'])
  })
})
