import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import type { DenialRecord, GraphData, RelationRecord } from '../../src/model'
import { findFaults, findRelations, lookup, subgraph } from '../../src/query'

const TEXT = 'Laos accused Nepal of stealing a bell. Nepal rejected the Laotian allegation. Laos thanked Bhutan.'
const GRAPH = extract([{ path: 'a.txt', text: TEXT }])
const ACCUSE = 'country:LA~accuse~country:NP'

const relation = (id: string): RelationRecord => {
  const found = GRAPH.relations.find((one) => one.id === id)
  if (!found) throw new Error(`no relation ${id}`)
  return found
}

describe('what somebody denies', () => {
  it('is found, and so is what nobody denies', () => {
    const ids = (denied: boolean) => findRelations(lookup(GRAPH), { denied }).map(({ id }) => id)
    expect(ids(true)).toEqual([ACCUSE])
    expect(ids(false)).toContain('country:LA~support~country:BT')
    expect(ids(false)).not.toContain(ACCUSE)
  })

  it('is denied no more in a part of the graph from which the denial is left out, but its sentence stays', () => {
    const part = subgraph(lookup(GRAPH), [relation(ACCUSE)])
    expect(part.relations[0]).toMatchObject({ deniedBy: [], denials: [{ by: 'country:NP', relation: null }] })
    expect(findFaults(part)).toEqual([])
  })
})

describe('the check of a graph', () => {
  const broken = (change: Partial<DenialRecord>): GraphData => ({
    ...GRAPH,
    relations: GRAPH.relations.map((one) => ({
      ...one,
      denials: one.denials.map((denial) => ({ ...denial, ...change })),
    })),
  })

  it('finds nothing where all holds', () => {
    expect(findFaults(GRAPH)).toEqual([])
  })

  it.each([
    ['denial that reads otherwise', { text: 'Nepal agreed.' }],
    ['denier who is not there', { by: 'person:nobody' }],
    ['denial in an unknown article', { document: 'none' }],
    ['cue outside its sentence', { cue: [0, 4] as const }],
    ['denial that is a copy of its own article', { copyOf: GRAPH.documents[0]?.id ?? '' }],
    ['denial that is a copy of an unknown article', { copyOf: 'none' }],
    ['rejection that does not deny it', { relation: 'none' }],
    ['sentence denied that is no evidence', { of: { document: 'none', start: 0, end: 9 } }],
  ])('finds a %s', (_, change) => {
    expect(findFaults(broken(change)).length).toBeGreaterThan(0)
  })

  it('finds a relation that does not know what it denies', () => {
    const relations = GRAPH.relations.map((one) => ({ ...one, denies: [] }))
    expect(findFaults({ ...GRAPH, relations }).map(({ what }) => what)).toEqual([
      'a relation that denies it is not in the graph or does not know of it',
    ])
  })

  it('finds a denial without a sentence', () => {
    const relations = GRAPH.relations.map((one) => ({ ...one, denials: [] }))
    expect(findFaults({ ...GRAPH, relations }).map(({ what }) => what)).toEqual([
      'a relation that denies it has no sentence that does',
    ])
  })

  it('finds a relation that denies what does not know of it', () => {
    const relations = GRAPH.relations.map((one) => ({ ...one, deniedBy: [], denials: [] }))
    expect(findFaults({ ...GRAPH, relations }).map(({ what }) => what)).toContain(
      'a relation that it denies does not know of it',
    )
  })
})

describe('the check of copies and sources', () => {
  const [document] = GRAPH.documents
  const whats = (change: Partial<GraphData>) => findFaults({ ...GRAPH, ...change }).map(({ what }) => what)
  const withRelations = (change: Partial<RelationRecord>) =>
    whats({ relations: GRAPH.relations.map((one) => ({ ...one, ...change })) })

  it('finds a document that is a copy of itself', () => {
    const documents = GRAPH.documents.map((one) => ({ ...one, copyOf: one.id }))
    expect(whats({ documents }).join()).toContain('is itself')
  })

  it('finds a copy of a copy', () => {
    const documents = document
      ? [document, { ...document, id: 'b', copyOf: document.id }, { ...document, id: 'c', copyOf: 'b' }]
      : []
    expect(whats({ documents })).toEqual(['the document b that it copies is a copy too'])
  })

  it('finds evidence that is a copy from its own article', () => {
    const relations = GRAPH.relations.map((one) => ({
      ...one,
      evidence: one.evidence.map((piece) => ({ ...piece, copyOf: piece.document })),
    }))
    expect(whats({ relations }).join()).toContain('or is its own')
  })

  it.each([{ weight: 0 }, { weight: 9 }, { sources: 0 }, { sources: 9 }])('finds %o', (change) => {
    expect(withRelations(change).length).toBe(GRAPH.relations.length)
  })
})
