import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvCell, csvLine, withoutGuard } from '../../../src/formats'

/** What a reader that is not ours makes of a line: one record. */
function read(cells: readonly CsvCell[]): readonly string[] {
  const records: string[][] = parse(csvLine(cells))
  expect(records).toHaveLength(1)
  return records[0] ?? []
}

describe('a line of CSV', () => {
  it.each([
    ['words are quoted, quotation marks doubled', ['say "no", he said'], '"say ""no"", he said"\n'],
    ['numbers and truth values stand bare', [-1.5, true], '-1.5,true\n'],
    ['nothing is an empty cell, unlike the empty text', [null, ''], ',""\n'],
    ['a formula is made a text', ['=HYPERLINK("http://x")'], '"\'=HYPERLINK(""http://x"")"\n'],
  ])('%s', (_, cells, expected) => expect(csvLine(cells)).toBe(expected))

  it.each([
    ['commas and quotation marks', 'He said, "no", "no" and, well, """'],
    ['line ends', 'one\ntwo\r\nthree\n\r\n\n'],
    ['tabs', 'one\ttwo'],
    ['white space around', '  one  '],
    ['emoji, also joined ones', '🇫🇷 👩‍👩‍👧 said 👍🏽'],
    ['right-to-left text and its marks', 'قال \u202eماكرون\u202c \u200fשלום'],
    ['line and paragraph separators', 'one\u2028two\u2029three'],
    ['backslashes', 'C:\\new\\"'],
    ['markup', '<script>&amp;</script>]]>'],
    ['what looks like another type', '007'],
    ['a word that spreadsheets take for a truth value', 'TRUE'],
    ['an apostrophe in front of no formula', "'Tis so"],
    ['a dash that is no minus', '– no, said she'],
    ['a formula’s letter further on', 'a=b'],
    ['a million characters', 'Zürich, "yes"\n'.repeat(80_000)],
  ])('comes back as it was: %s', (_, text) => expect(read([text, 'next'])).toEqual([text, 'next']))

  it.each([
    ['the four beginnings of a formula', ['=1', '+1', '-1', '@SUM(A1)']],
    ['their full-width and small forms', ['＝1', '＋1', '－1', '＠A', '﹦1', '﹢1', '﹣1', '﹫A']],
    ['white space in front', ['  =1', '\t=1', '\r\n=1', '\u00a0=1', '\u3000=1']],
    ['a tab or a line end in front', ['\tone', '\r\none', '\none', "'\tone"]],
    ['quotation marks and apostrophes in front', ['"=1', '“=1', '«=1', "'=1", '`=1', ' " \' =1']],
    ['invisible letters in front', ['\ufeff=1', '\u200b=1', '\u202e=1']],
    ['a formula that calls a program', ["=cmd|'/C calc'!A0", '+cmd|"/C calc"!A0']],
    ['what has a guard already', ["'=1", "''=1", "'''\t1"]],
  ])('guards, so that it can be undone: %s', (_, texts) => {
    const cells = read(texts)
    expect(cells).toEqual(texts.map((text) => `'${text}`))
    expect(cells.map(withoutGuard)).toEqual(texts)
  })

  it.each([
    ['NUL, a bell and an escape', 'a\u0000b\u0007c\u001b[31m\u007f', 'a␀b␇c␛[31m␡'],
    ['vertical tabs and form feeds', 'a\u000bb\u000cc', 'a␋b␌c'],
    ['a carriage return by itself', '\rone\rtwo\r\r\n', '␍one␍two␍\r\n'],
    ['C1 controls, which have none', 'a\u0085b\u009bc', 'a\ufffdb\ufffdc'],
    ['halves of surrogate pairs', 'a\ud800b\udc00c\ud83d', 'a\ufffdb\ufffdc\ufffd'],
    ['an escape before what would be a formula', '\u001b=1', '␛=1'],
  ])('has pictures for what no reader takes, one for one: %s', (_, text, expected) => {
    expect(read([text])).toEqual([expected])
    expect(expected).toHaveLength(text.length)
  })

  it('gives back any text but for the pictures, whatever stands in the other cells', () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@\'"`“ \t\n,;aé😀\u200b＝'), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        expect(read([...texts, 'last']).map(withoutGuard)).toEqual([...texts, 'last'])
      }),
    )
  })

  it('begins no cell with a formula, whatever the text', () => {
    const unit = fc.constantFrom(...'=+-@\'" \t\r\n\u0000\u001b\ufeffa')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
        expect(read([text])[0]).not.toMatch(/^[\t\r\n=+\-@]|^\s+[=+\-@]/)
      }),
    )
  })

  it('takes time in the length of the text, also of text that only just is no formula', () => {
    const text = `${' "'.repeat(500_000)}a`
    expect(read([text])).toEqual([text])
  })
})
