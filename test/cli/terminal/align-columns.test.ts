import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignColumns } from '../../../src/cli/terminal/align-columns'
import { textWidth } from '../../../src/cli/terminal/text-width'

const rowsOf = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.map((text) => ({ text })))

describe('aligned columns', () => {
  it('are as wide as their widest cell, and end without blanks', () => {
    expect(alignColumns(rowsOf(['1', 'verb', 'met'], ['', 'subject', '法国'], ['', 'object', '']), 40)).toEqual([
      '1  verb     met',
      '   subject  法国',
      '   object',
    ])
  })

  it('fold the widest cells where there is too little room', () => {
    expect(alignColumns(rowsOf(['1', 'some words that are too long'], ['2', 'short']), 16)).toEqual([
      '1  some words',
      '   that are too',
      '   long',
      '2  short',
    ])
  })

  it('are coloured without moving', () => {
    const paint = (text: string): string => `<${text}>`
    expect(alignColumns([[{ text: 'a', paint }, { text: 'b' }], ...rowsOf(['long', 'c'])], 20)).toEqual([
      '<a>     b',
      'long  c',
    ])
  })

  it('are none where there are no rows', () => expect(alignColumns([], 20)).toEqual([]))

  it('keep every letter, within the width', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 60 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }),
        fc.integer({ min: 30, max: 80 }),
        (rows, width) => {
          const lines = alignColumns(rowsOf(...rows), width)
          const letters = (text: string): string => [...text.replaceAll(' ', '')].sort().join('')
          expect(letters(lines.join(''))).toBe(letters(rows.flat().join('')))
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
