import { describe, expect, it } from 'vitest'
import { csvLine } from '../../src/formats'

describe('a line of CSV', () => {
  it.each([
    ['words are quoted, quotation marks doubled', ['say "no", he said'], '"say ""no"", he said"\n'],
    ['numbers and truth values stand bare', [-1.5, true, null], '-1.5,true,\n'],
    ['a formula is made a text', ['=HYPERLINK("http://x")'], '"\'=HYPERLINK(""http://x"")"\n'],
    ['so are its other beginnings', ['+1', '-1', '@SUM(A1)', '＝1'], '"\'+1","\'-1","\'@SUM(A1)","\'＝1"\n'],
    ['also behind white space', ['  =1', '\t=1'], '"\'  =1","\' =1"\n'],
    ['line ends and controls become spaces', ['a\r\nb\u001b[31m'], '"a b [31m"\n'],
  ])('%s', (_, cells, expected) => expect(csvLine(cells)).toBe(expected))
})
