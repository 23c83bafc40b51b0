import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedSentence } from '../../../../src/cli/report/explanation/marked-sentence'
import { paintFor } from '../../../../src/cli/terminal/paint'
import { textWidth } from '../../../../src/cli/terminal/text-width'
import type { ExplainedMention, ExplainedSentence } from '../../../../src/model'

const mention = (start: number, end: number, text: string): ExplainedMention => ({
  id: `${start}`,
  start,
  end,
  text,
  type: 'person',
  form: 'name',
  chains: [],
  cues: {},
  rule: 'name',
  confidence: 0.9,
})

/** A sentence at an offset in its text, with mentions of these words. */
function sentenceOf(text: string, words: readonly string[], offset = 0): ExplainedSentence {
  const mentions = words.map((word) => {
    const start = offset + text.indexOf(word)
    return mention(start, start + word.length, word)
  })
  const none = { tokens: [], clauses: [], appositions: [], attributions: [], claims: [], unjoined: [] }
  return { number: 1, start: offset, end: offset + text.length, text, mentions, ...none }
}

const linesOf = (sentence: ExplainedSentence, width = 80): readonly string[] =>
  markedSentence(sentence, { width, paint: paintFor({}), isWatched: false })

describe('a marked sentence', () => {
  it('has the numbers of its mentions below their words', () => {
    expect(linesOf(sentenceOf('Amina Diallo met us in Oslo.', ['Amina Diallo', 'us', 'Oslo'], 40))).toEqual([
      '  Amina Diallo met us in Oslo.',
      '  1───────────     2─    3───',
    ])
  })

  it('marks what lies within another mention in a line of its own', () => {
    expect(linesOf(sentenceOf('his French counterpart left', ['his French counterpart', 'his', 'French']))).toEqual([
      '  his French counterpart left',
      '  1─────────────────────',
      '  2── 3─────',
    ])
  })

  it('goes on with its marks where it is folded', () => {
    expect(linesOf(sentenceOf('Yesterday Amina Diallo left.', ['Amina Diallo']), 19)).toEqual([
      '  Yesterday Amina',
      '            1────',
      '  Diallo left.',
      '  1─────',
    ])
  })

  it('counts the columns of letters, not their code units', () => {
    expect(linesOf(sentenceOf('😀 法国 and Zu\u0308rich met Oslo', ['法国', 'Zu\u0308rich', 'Oslo']))).toEqual([
      '  😀 法国 and Zu\u0308rich met Oslo',
      '     1───     2─────     3───',
    ])
  })

  it('shows controls and line breaks as one space, and keeps the marks in place', () => {
    const text = 'Amina\u001b[31m \u202e\r\n\tDiallo'
    expect(linesOf(sentenceOf(text, ['Diallo']))).toEqual(['  Amina [31m Diallo', '             1─────'])
  })

  it('keeps every letter, within the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.integer({ min: 10, max: 40 }), (text, width) => {
        const lines = linesOf(sentenceOf(text, []), width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
