import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../../src/cli/terminal/fold-text'
import { textTable } from '../../../src/cli/terminal/text-table'
import { textWidth } from '../../../src/cli/terminal/text-width'

describe('a table', () => {
  it('folds its cells and colours them without moving a border', () => {
    const paint = (text: string): string => `<${text}>`
    const rows = [
      [[{ text: 'a bc d', paint }], [{ text: 'x' }]],
      [[{ text: '法国' }], [{ text: 'y' }, { text: 'z' }]],
    ]
    expect([...textTable(rows, [4, 1])].join('')).toBe(
      [
        '┌──────┬───┐',
        '│ <a bc> │ x │',
        '│ <d>    │   │',
        '├──────┼───┤',
        '│ 法国 │ y │',
        '│      │ z │',
        '└──────┴───┘',
        '',
      ].join('\n'),
    )
  })

  it('takes no more than a moment for a very long sentence', () => {
    const start = performance.now()
    const lines = [...textTable([[[{ text: 'word '.repeat(40_000) }]]], [30])]
    expect(lines.join('').length).toBeGreaterThan(200_000)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe('folded text', () => {
  it('keeps every letter in its order and each line within its width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = foldText(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it.each([
    ['', 0],
    ['Zürich', 6],
    ['Zu\u0308rich', 6],
    ['“quoted”', 8],
    ['法国', 4],
    ['😀', 2],
  ])('%j takes %i columns', (text, width) => expect(textWidth(text)).toBe(width))
})
