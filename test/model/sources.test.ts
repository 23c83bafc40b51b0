import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countOriginals,
  countSources,
  datingEvidence,
  type SourcedDocument,
  type SourcedEvidence,
  sourcesOf,
} from '../../src/model'

const document = (more: Partial<SourcedDocument> = {}): SourcedDocument => ({
  outlet: null,
  agency: null,
  copyOf: null,
  ...more,
})

const DOCUMENTS = new Map<string, SourcedDocument>([
  ['a1', document({ outlet: 'outlet:a' })],
  ['a2', document({ outlet: 'outlet:a' })],
  ['b', document({ outlet: 'outlet:b' })],
  ['b-wire', document({ outlet: 'outlet:b', agency: 'outlet:wire' })],
  ['c-wire', document({ outlet: 'outlet:c', agency: 'outlet:wire' })],
  ['wire', document({ outlet: 'outlet:wire' })],
  ['b-copy', document({ outlet: 'outlet:b', copyOf: 'a1' })],
  ['outlet:a', document()],
])

type Said = Partial<SourcedEvidence> & Pick<SourcedEvidence, 'document'>

const piece = (said: Said): SourcedEvidence => ({ copyOf: null, relayedFrom: null, ...said })
const sources = (...said: readonly Said[]) =>
  sourcesOf(said.map(piece), DOCUMENTS).map((source) =>
    'outlet' in source ? source.outlet : `document ${source.document}`,
  )

describe('independent sources', () => {
  it.each<[string, readonly Said[], readonly string[]]>([
    [
      'are outlets, however many articles of theirs say so',
      [{ document: 'b' }, { document: 'a1' }, { document: 'a2' }],
      ['outlet:a', 'outlet:b'],
    ],
    [
      'are articles where the outlet is unknown',
      [{ document: 'y' }, { document: 'x' }, { document: 'y' }],
      ['document x', 'document y'],
    ],
    ['are those that a sentence was copied from', [{ document: 'a1' }, { document: 'b', copyOf: 'a2' }], ['outlet:a']],
    ['are those that the whole article was copied from', [{ document: 'a1' }, { document: 'b-copy' }], ['outlet:a']],
    [
      'are one where a sentence that was added to a copy is copied in its turn',
      [{ document: 'b-copy' }, { document: 'y', copyOf: 'b-copy' }],
      ['outlet:a'],
    ],
    [
      'are not those who pass on what another reported',
      [{ document: 'a1' }, { document: 'b', relayedFrom: 'outlet:a' }],
      ['outlet:a'],
    ],
    [
      'are those whose report is passed on, though no article of theirs is there',
      [{ document: 'b', relayedFrom: 'outlet:c' }],
      ['outlet:c'],
    ],
    [
      'are agencies, not those who print their texts',
      [{ document: 'b-wire' }, { document: 'c-wire' }, { document: 'wire' }],
      ['outlet:wire'],
    ],
    [
      'are outlets too where they report themselves beside an agency',
      [{ document: 'b-wire' }, { document: 'b' }],
      ['outlet:b', 'outlet:wire'],
    ],
    [
      'are not mixed up where an article and an outlet have one id',
      [{ document: 'outlet:a' }, { document: 'a1' }],
      ['outlet:a', 'document outlet:a'],
    ],
    ['are none without evidence', [], []],
  ])('%s', (_, said, expected) => {
    expect(sources(...said)).toEqual(expected)
  })
})

describe('pieces of evidence', () => {
  const count = (...said: readonly Said[]) => countOriginals(said.map(piece))

  it('count without their copies', () => {
    expect(count({ document: 'a1' }, { document: 'a1' }, { document: 'b', copyOf: 'a1' })).toBe(2)
  })

  it('count once for all copies of one that is not among them', () => {
    expect(
      count({ document: 'b', copyOf: 'x' }, { document: 'a1', copyOf: 'x' }, { document: 'a2', copyOf: 'y' }),
    ).toBe(2)
  })
})

describe('a relation is dated', () => {
  const dated = (...said: readonly Said[]) => datingEvidence(said.map(piece)).map((one) => one.document)

  it("by what is nobody's copy", () => {
    expect(dated({ document: 'a1' }, { document: 'b', copyOf: 'a1' })).toEqual(['a1'])
  })

  it('by copies where the originals do not say it', () => {
    expect(dated({ document: 'b', copyOf: 'a1' }, { document: 'y', copyOf: 'a1' })).toEqual(['b', 'y'])
  })
})

describe('the number of independent sources', () => {
  const anyDocument = fc.constantFrom(...DOCUMENTS.keys(), 'x')
  const anyPiece = fc.record<SourcedEvidence>({
    document: anyDocument,
    copyOf: fc.option(anyDocument),
    relayedFrom: fc.option(fc.constantFrom('outlet:a', 'outlet:c')),
  })

  it('is that of those told one by one, for one piece of evidence, two or many', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 6 }), (evidence) => {
        expect(countSources(evidence, DOCUMENTS)).toBe(sourcesOf(evidence, DOCUMENTS).length)
      }),
      { numRuns: 500 },
    )
  })
})
