import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceBySource, type SourcedDocument, sourcesOf } from '../../src/model'

const DOCUMENTS: ReadonlyMap<string, SourcedDocument> = new Map([
  ['a', { outlet: 'outlet:post', agency: null, copyOf: null }],
  ['b', { outlet: 'outlet:wire', agency: null, copyOf: null }],
  ['c', { outlet: 'outlet:post', agency: 'outlet:wire', copyOf: 'b' }],
  ['d', { outlet: null, agency: null, copyOf: null }],
])

interface Some {
  readonly document: string
  readonly date?: string | null
  readonly copyOf?: string | null
  readonly relayedFrom?: string | null
  readonly start?: number
}

const piece = ({ document, date = null, copyOf = null, relayedFrom = null, start = 0 }: Some) => ({
  document,
  date,
  copyOf,
  relayedFrom,
  start,
  text: '',
})

const pieces = fc.array(
  fc
    .record({
      document: fc.constantFrom('a', 'b', 'c', 'd'),
      date: fc.constantFrom(null, '2017', '2017-05', '2018-01-02'),
      copyOf: fc.constantFrom(null, 'a', 'b'),
      relayedFrom: fc.constantFrom(null, 'outlet:wire'),
      start: fc.nat(5),
    })
    .map(piece),
)

describe('evidence by its independent sources', () => {
  it('stands under whom it counts for, the earliest first, and by date there', () => {
    const evidence = [
      piece({ document: 'a', date: '2017-06-02' }),
      piece({ document: 'b', date: '2017-05-30' }),
      piece({ document: 'a', date: '2017-06-01' }),
      piece({ document: 'd' }),
    ]
    const groups = evidenceBySource(evidence, DOCUMENTS)
    expect(groups.map(({ source, pieces }) => [source, pieces.map((one) => one.piece.date)])).toEqual([
      [{ outlet: 'outlet:wire' }, ['2017-05-30']],
      [{ outlet: 'outlet:post' }, ['2017-06-01', '2017-06-02']],
      [{ document: 'd' }, [null]],
    ])
  })

  it('has a copy under its origin, whoever carried it', () => {
    const origin = piece({ document: 'b', date: '2017-05-30' })
    const copy = piece({ document: 'c', date: '2017-05-29', copyOf: 'b' })
    expect(evidenceBySource([copy, origin], DOCUMENTS)).toEqual([
      { source: { outlet: 'outlet:wire' }, pieces: [{ piece: origin, copies: [copy] }] },
    ])
  })

  it('does not lose the source of a copy that passes on another’s report', () => {
    const origin = piece({ document: 'a', date: '2017' })
    const copy = piece({ document: 'b', date: '2018', copyOf: 'a', relayedFrom: 'outlet:wire' })
    expect(evidenceBySource([origin, copy], DOCUMENTS).map(({ source }) => source)).toEqual([
      { outlet: 'outlet:post' },
      { outlet: 'outlet:wire' },
    ])
  })

  it('has as many groups as there are sources, and each piece once', () => {
    fc.assert(
      fc.property(pieces, (evidence) => {
        const groups = evidenceBySource(evidence, DOCUMENTS)
        expect(groups.length).toBe(sourcesOf(evidence, DOCUMENTS).length)
        const shown = groups.flatMap((group) => group.pieces.flatMap((one) => [one.piece, ...one.copies]))
        expect(new Set(shown)).toEqual(new Set(evidence))
        expect(shown.length).toBe(evidence.length)
      }),
    )
  })
})
