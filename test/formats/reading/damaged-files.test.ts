import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type FileText,
  GraphFileError,
  gexf,
  graphml,
  json,
  readGexf,
  readGraphml,
  readJson,
} from '../../../src/formats'
import type { GraphData } from '../../../src/model'
import { findFaults } from '../../../src/query'
import { SMALL_GRAPH } from '../../query/small-graph'

const FORMATS: readonly (readonly [string, string, (text: FileText) => GraphData])[] = [
  ['GEXF', [...gexf(SMALL_GRAPH)].join(''), readGexf],
  ['GraphML', [...graphml(SMALL_GRAPH)].join(''), readGraphml],
  ['JSON', [...json(SMALL_GRAPH)].join(''), readJson],
]

/** What a slip of an editor, a tool or a hand may put in the place of something. */
const slip = fc.oneof(
  fc.constantFrom(
    '',
    '"',
    "'",
    '<',
    '>',
    '&',
    '&amp;',
    '{',
    '}',
    '[',
    ']',
    ',',
    'null',
    '-1',
    '1e999',
    '\u0000',
    '\ud800',
  ),
  fc.string({ maxLength: 5 }),
)

/** Text with some stretches of it replaced. */
const damaged = (text: string): fc.Arbitrary<string> => {
  const damage = fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: 12 }), slip)
  return fc
    .array(damage, { minLength: 1, maxLength: 3 })
    .map((damages) =>
      damages.reduce((whole, [at, length, put]) => whole.slice(0, at) + put + whole.slice(at + length), text),
    )
}

const referenceFaults = (data: GraphData): readonly string[] =>
  findFaults(data)
    .map(({ what }) => what)
    .filter((what) => what.includes('is not in the graph'))

describe.each(FORMATS)('a damaged %s', (_, text, read) => {
  it('is read as a graph that holds together, or refused as what it is', () => {
    fc.assert(
      fc.property(damaged(text), (broken) => {
        let data: GraphData
        try {
          data = read(broken)
        } catch (error) {
          expect(error).toBeInstanceOf(GraphFileError)
          return
        }
        expect(referenceFaults(data)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('is refused wherever it is cut off', () => {
    const lengths = fc.nat({ max: text.trimEnd().length - 1 })
    fc.assert(
      fc.property(lengths, (length) => {
        expect(() => read(text.slice(0, length))).toThrow(GraphFileError)
      }),
      { numRuns: 50 },
    )
  })
})
