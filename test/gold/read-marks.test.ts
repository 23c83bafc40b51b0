import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarks } from './read-marks'

describe('marks in a text', () => {
  it('leave the text and say where the marked words stand', () => {
    const { text, marks } = readMarks('[[person:Ama Osei]] left [[country:Ghana|GH]].', '/')
    expect(text).toBe('Ama Osei left Ghana.')
    expect(marks).toEqual([
      { start: 0, end: 8, text: 'Ama Osei', labels: ['person'], detail: null },
      { start: 14, end: 19, text: 'Ghana', labels: ['country'], detail: 'GH' },
    ])
  })

  it('may carry several labels', () => {
    expect(readMarks('[[a+b:They]] met.', '+').marks[0]?.labels).toEqual(['a', 'b'])
  })

  it.each(['[[person:Ama', '[[Ama]] left', '[[person:]] left', '[[person: Ama]] left', '[[:Ama]] left'])(
    'are refused where they are broken: %s',
    (marked) => {
      expect(() => readMarks(marked, '/')).toThrow('mark')
    },
  )

  it('always stand where they say', () => {
    const plain = fc.stringMatching(/^[a-z .]{0,12}$/)
    const word = fc.stringMatching(/^[A-Z][a-z]{0,6}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, word)), (pieces) => {
        const { text, marks } = readMarks(pieces.map(([before, name]) => `${before}[[person:${name}]]`).join(''), '/')
        expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(pieces.map(([, name]) => name))
      }),
    )
  })
})
