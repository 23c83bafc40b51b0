import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/sentences'

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('splitting a paragraph into sentences', () => {
  it.each<[string, string[]]>([
    ['ends and capitals', ['He left.', 'Why?', 'She stayed!', 'No end']],
    ['titles and initials', ['Mr. Putin met Dr. J. K. Rowling and George W. Bush.', 'Gen. Smith and Sen. Doe left.']],
    [
      'dotted acronyms',
      ['He met the U.S. President in the U.S.', 'The talks failed.', 'U.N. Secretary-General Guterres left.'],
    ],
    ['companies', ['Apple Inc. Chief Tim Cook came.', 'He works for Apple Inc.', 'She does not.']],
    ['times and months', ['It began at 5 p.m. EST on Jan. 5.', 'They met at 9 a.m.', 'Macron spoke.']],
    [
      'numbers',
      [
        'It cost $1.3 billion in 2014.',
        '3 people died.',
        'He lives at No. 10 Downing Street.',
        'He said no.',
        'Then he left.',
      ],
    ],
    [
      'ellipses',
      ['RT and Sputnik ... behaved as organs.', 'He said . . . Macron left.', 'They stayed...', 'Putin left.'],
    ],
    ['a full stop within closing quotes', ['"We must stop."', 'He said so.', '“It’s over.”', '“No,” she said.']],
    ['a full stop behind closing quotes', ['It was "frank".', 'Macron vowed to be "vigilant".']],
    [
      'quoted questions that go on',
      ['"Is it true?" he asked.', '"Is it true?" Macron asked.', '"Is it true?"', 'The room fell silent.'],
    ],
    [
      'brackets',
      ['He said (it was true. Really.) that it was.', '(It was good.)', 'He left [in a car. It was red].', 'Bye.'],
    ],
    ['a bracket that is never closed', ['He left (in a car.', 'It was red.']],
    ['a lower-case word behind a full stop', ['We need a dialogue, . we need work.', 'He said so.']],
    ['a stray closing quote', ['Is it true? "', 'He left.']],
  ])('knows %s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  it('reads the line end of a wrapped paragraph and a hard space as white space', () => {
    expect(split('Macron met\nPutin.\nThey talked.\u00a0 He left.')).toEqual([
      'Macron met\nPutin.',
      'They talked.',
      'He left.',
    ])
  })

  it('gives places in the whole text', () => {
    const text = 'Headline\n\n  One. Two.  \n'
    expect(splitSentences(text, { start: 10, end: 23 })).toEqual([
      { start: 12, end: 16 },
      { start: 17, end: 21 },
    ])
  })

  it('gives nothing for nothing', () => {
    expect(splitSentences(' \n ', { start: 0, end: 3 })).toEqual([])
  })

  it('puts every character but white space into exactly one trimmed sentence, in order', () => {
    const piece = fc.constantFrom(
      'Mr.',
      'U.S.',
      'He',
      'said',
      '"',
      '”',
      '(',
      ')',
      '[',
      '. ',
      '... ',
      '. . . ',
      '? ',
      ' ',
      '\n',
      '3',
      'Jan.',
      'é',
      '😀',
      '.',
      "'",
      '\u00a0',
    )
    const paragraph = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(paragraph, fc.string({ maxLength: 5 }), (words, front) => {
        const text = front + words
        const spans = splitSentences(text, { start: front.length, end: text.length })
        let covered = front.length
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(covered)
          expect(text.slice(covered, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          covered = end
        }
        expect(text.slice(covered).trim()).toBe('')
      }),
    )
  })
})
