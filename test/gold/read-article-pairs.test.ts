import { describe, expect, it } from 'vitest'
import { readArticlePairs } from './read-article-pairs'

const FIRST = 'Ship lent\n\nKenya lent Chad a ship.\n\nChad has no sea.'

const read = (head: string, second: string) =>
  readArticlePairs('table', `\n=== some case\n${head}\n---\n${FIRST}\n---\n${second}\n---\n`)

describe('the notation of pairs of articles', () => {
  it('reads two articles, what they are to each other, and what it is a case of', () => {
    expect(read('unrelated', 'Rain\n\nIt rained in Oslo.')).toEqual([
      {
        row: 'table 1',
        construction: 'some case',
        text: 'Ship lent / Rain',
        first: FIRST,
        second: 'Rain\n\nIt rained in Oslo.',
        relation: 'unrelated',
        origin: null,
        copied: [],
        open: [],
        reserve: false,
      },
    ])
  })

  it.each([
    ['copy', null],
    ['copy | origin: first', 'first'],
    ['copy | origin: second', 'second'],
  ])('reads which is the origin, where it can be told: %s', (head, origin) => {
    expect(read(head, '^1-3')[0]).toMatchObject({ relation: 'copy', origin })
  })

  it.each([
    ['^2', 'Kenya lent Chad a ship.'],
    ['^1-3', FIRST],
    ['New head\n\n^3\n\n^2', 'New head\n\nChad has no sea.\n\nKenya lent Chad a ship.'],
  ])('takes paragraphs from the first article: %s', (notation, second) => {
    expect(read('copy', notation)[0]?.second).toBe(second)
  })

  it('reads the words of sentences that are copied, and of such as may be', () => {
    expect(read('partly\ncopied: Kenya lent + no sea\nopen: a ship', 'Sea\n\n^2-3')[0]).toMatchObject({
      copied: ['Kenya lent', 'no sea'],
      open: ['a ship'],
    })
  })

  it('keeps every second pair back', () => {
    const one = `=== a\ncopy\n---\n${FIRST}\n---\n^1-3\n---\n\n`
    expect(readArticlePairs('table', one.repeat(3)).map(({ reserve }) => reserve)).toEqual([false, true, false])
  })

  it.each([
    ['a relation that there is not', 'same', '^1-3', 'expected one of copy, partly, independent, unrelated'],
    ['an origin that there is not', 'copy | origin: third', '^1-3', 'expected one of copy'],
    ['a line that says nothing', 'copy\nwhatever', '^1-3', 'expected "copied: ..." or "open: ..."'],
    ['words that only one article has', 'partly\ncopied: no sea', '^2', '"no sea" does not stand in both articles'],
    ['paragraphs that there are not', 'copy', '^3-4', 'no paragraphs "^3-4" among 3'],
    ['paragraphs that run backwards', 'copy', '^3-2', 'no paragraphs "^3-2" among 3'],
    ['a pair without a second article', 'copy', '', 'expected two articles between three "---"'],
    ['a third article', 'copy', '^2\n---\n^3', 'expected two articles between three "---"'],
  ])('refuses %s and names the row', (_, head, second, message) => {
    expect(() => read(head, second)).toThrow(`table 1: ${message}`)
  })
})
