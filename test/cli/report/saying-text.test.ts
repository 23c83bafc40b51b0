import { describe, expect, it } from 'vitest'
import { sayingText } from '../../../src/cli/report/saying-text'
import { paintFor } from '../../../src/cli/terminal/paint'
import type { SayingRow } from '../../../src/formats'

const ROW: SayingRow = {
  id: 'said',
  parent: null,
  document: 'a',
  source: 'person:amina-diallo',
  sourceMention: [0, 2],
  cue: [3, 7],
  content: [[8, 20]],
  direct: false,
  start: 0,
  end: 20,
  sourceName: 'Amina Diallo',
  sourceText: 'she',
  cueText: 'said',
  text: null,
  contentText: ['the talks are over'],
  path: 'a.txt',
  title: 'Talks end',
  url: null,
  outlet: 'outlet:the-post',
  outletName: 'The Post',
  agency: null,
  agencyName: null,
  published: '2019-03-02',
}

const lineOf = (change: Partial<SayingRow>): string | undefined => shown(change, false).split('\n')[0]

const shown = (change: Partial<SayingRow>, isWatched: boolean): string =>
  sayingText({ ...ROW, ...change }, { width: 60, paint: paintFor({}), isWatched })

describe('a statement in words', () => {
  const cases: readonly (readonly [string, Partial<SayingRow>, string])[] = [
    ['names who a pronoun stands for', {}, '  she (Amina Diallo) said: “the talks are over”'],
    ['does not repeat a name', { sourceText: 'Diallo' }, '  Diallo said: “the talks are over”'],
    [
      'has the words of a source without a name',
      { sourceText: 'officials', sourceName: null },
      '  officials said: “the talks are over”',
    ],
    [
      'keeps the order of the text',
      { sourceText: 'officials', sourceName: null, sourceMention: [14, 23], cue: [0, 13], cueText: 'according to' },
      '  according to officials: “the talks are over”',
    ],
    [
      'may have no words for its source',
      { sourceText: null, sourceName: null, sourceMention: null },
      '  said: “the talks are over”',
    ],
    [
      'joins the parts of what is said',
      { text: null, contentText: ['the talks', 'are\n  over'] },
      '  she (Amina Diallo) said: “the talks … are over”',
    ],
  ]
  it.each(cases)('%s', (_, change, line) => expect(lineOf(change)).toBe(line))

  it('holds nothing that a terminal would obey', () => {
    const hostile = { sourceText: 'she\u001b[31m', text: null, contentText: ['over\u009b1m\u202e'], title: 'T\u0007' }
    expect(shown(hostile, true).replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
  })

  it('is cut on a terminal only', () => {
    const contentText = ['the talks are over and nobody wins '.repeat(20)]
    expect(shown({ contentText }, true)).toContain(' …”')
    expect(shown({ contentText }, true).split('\n').length).toBeLessThan(7)
    expect(shown({ contentText }, false)).not.toContain('…')
  })
})
