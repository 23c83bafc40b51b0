import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uncoveredStretches } from '../../../../src/viewer/core/search/uncovered-stretches'

const stretches = (text: string, covered: readonly (readonly [number, number])[], body = [[0, text.length]]) =>
  uncoveredStretches(
    { text, body: body.map(([start = 0, end = 0]) => ({ start, end })) },
    covered.map(([start, end]) => ({ start, end })),
  ).map(({ start, end }) => text.slice(start, end))

describe('what lies between sentences', () => {
  it.each<readonly [string, readonly string[], readonly (readonly [number, number])[]]>([
    ['is all where there are none', ['One. Two.'], []],
    ['is what is before and after', ['One.', 'Three.'], [[5, 9]]],
    ['has no white space around it', ['One.'], [[4, 99]]],
    [
      'is nothing where all is covered',
      [],
      [
        [0, 4],
        [3, 99],
      ],
    ],
  ])('%s', (_, expected, covered) => {
    const text = expected.length === 2 ? 'One. Two. Three.' : 'One. Two.'
    expect(stretches(text, covered)).toEqual(expected)
  })

  it('is not what only marks and spaces are', () =>
    expect(
      stretches('One. — … Two.', [
        [0, 4],
        [9, 13],
      ]),
    ).toEqual([]))

  it('is only what is the article’s own', () =>
    expect(
      stretches(
        'Own. Ad. Own.',
        [],
        [
          [0, 4],
          [9, 13],
        ],
      ),
    ).toEqual(['Own.', 'Own.']))

  it('holds each letter that is not covered, and none that is', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(8)))
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 30 }), spans, (text, pairs) => {
        const covered = pairs.map(([start, length]) => ({ start, end: start + length }))
        const left = uncoveredStretches({ text, body: [{ start: 0, end: text.length }] }, covered)
        const isIn = (of: readonly { start: number; end: number }[], at: number) =>
          of.some(({ start, end }) => start <= at && at < end)
        for (let at = 0; at < text.length; at++) {
          if (/\w/.test(text[at] ?? '')) expect(isIn(left, at)).toBe(!isIn(covered, at))
          else if (isIn(left, at)) expect(isIn(covered, at)).toBe(false)
        }
      }),
    )
  })
})
