import { describe, expect, it } from 'vitest'
import { wordMarks } from '../../../../src/viewer/core/search/word-marks'

describe('the marks of words found', () => {
  const text = 'Before. Élysée denied it; the elysee denies.'
  const marked = (words: readonly string[], start = 8) =>
    wordMarks(text, { start, end: text.length }, new Set(words)).map((mark) => text.slice(mark.start, mark.end))

  it('are where the words stand in the text, however written', () => {
    expect(marked(['elysee', 'denied'])).toEqual(['Élysée', 'denied', 'elysee'])
  })

  it('are only in the stretch asked for', () => expect(marked(['before'])).toEqual([]))

  it('are none for words that are not there', () => expect(marked(['elys'])).toEqual([]))
})
