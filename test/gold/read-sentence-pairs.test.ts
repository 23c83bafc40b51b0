import { describe, expect, it } from 'vitest'
import { readSentencePairs } from './read-sentence-pairs'

const read = (...lines: readonly string[]) =>
  readSentencePairs('table', `# spun\nKenya lent Chad a ship.\n${lines.map((line) => `  ${line}\n`).join('')}`)

describe('the notation of pairs of sentences', () => {
  it('reads a copy, its row and what it is a case of', () => {
    expect(read('copy: Kenya loaned Chad a ship.')).toEqual([
      {
        row: 'table 1',
        construction: 'spun',
        text: 'Kenya lent Chad a ship.',
        second: 'Kenya loaned Chad a ship.',
        isCopy: true,
        under: null,
        reserve: false,
      },
    ])
  })

  it('reads what is no copy, and what stands under the headlines of the two articles', () => {
    expect(read('not: Chad lent Kenya a ship.', 'under: March 5, 2019 / By Reuters')[0]).toMatchObject({
      isCopy: false,
      under: ['March 5, 2019', 'By Reuters'],
    })
  })

  it('keeps every second pair back', () => {
    const pairs = readSentencePairs('table', '# a\nOne.\n  copy: One.\n\nTwo.\n  not: Six.\n\nTen.\n  copy: Ten.')
    expect(pairs.map(({ reserve }) => reserve)).toEqual([false, true, false])
  })

  it.each([
    ['a verdict that there is not', ['perhaps: Chad.'], 'expected "copy: ..." or "not: ..." and not "perhaps: Chad."'],
    ['a verdict on nothing', ['copy: '], 'expected "copy: ..." or "not: ..." and not "copy:"'],
    ['half a line under the headlines', ['copy: Chad.', 'under: May 5'], 'expected one line "under: A / B"'],
    ['a third sentence', ['copy: Chad.', 'under: A / B', 'copy: Mali.'], 'expected one line "under: A / B"'],
  ])('refuses %s and names the row', (_, lines, message) => {
    expect(() => read(...lines)).toThrow(`table 1: ${message}`)
  })
})
