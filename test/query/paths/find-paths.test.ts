import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EvidenceRecord, GraphData, RelationRecord, RelationType } from '../../../src/model'
import { findPaths, lookup, NameError, type PathOptions } from '../../../src/query'
import { SMALL_GRAPH } from '../small-graph'

const graph = lookup(SMALL_GRAPH)
const names = (data: GraphData, from: string, to: string, options?: PathOptions): readonly string[] =>
  findPaths(lookup(data), from, to, options).map(({ hops }) =>
    [hops[0]?.from.name, ...hops.map(({ to: stop }) => stop.name)].join(' > '),
  )

const [FRANCE, RUSSIA, MONDE, POST, ZOLA, MACRON] = SMALL_GRAPH.entities.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
  string,
  string,
]
const accuse = SMALL_GRAPH.relations.find(({ type }) => type === 'accuse') as RelationRecord
const [piece] = accuse.evidence as [EvidenceRecord]

/** A relation with one sentence of this confidence. */
const joined = (
  source: string,
  target: string,
  confidence: number,
  type: RelationType = 'accuse',
  more: Partial<EvidenceRecord> = {},
): RelationRecord => ({
  ...accuse,
  id: `${source}|${type}|${target}`,
  source,
  target,
  type,
  weight: 1,
  sources: 1,
  evidence: [{ ...piece, confidence, ...more }],
})

const graphOf = (...relations: readonly RelationRecord[]): GraphData => ({ ...SMALL_GRAPH, relations })

/** One step that is doubtful, two that are sure, or three that are surer. */
const DETOURS = graphOf(
  joined(FRANCE, RUSSIA, 0.5),
  joined(FRANCE, MONDE, 0.8),
  joined(RUSSIA, MONDE, 0.8),
  joined(FRANCE, ZOLA, 0.9),
  joined(ZOLA, MACRON, 0.9),
  joined(MACRON, RUSSIA, 0.9),
)
const [DIRECT, OVER_MONDE, OVER_ZOLA] = [
  'France > Russia',
  'France > Le Monde > Russia',
  'France > Émile Zola > Emmanuel Macron > Russia',
]

describe('paths', () => {
  it('come shortest first and pass nothing twice', () => {
    expect(names(SMALL_GRAPH, 'Putin', 'France')).toEqual(['Vladimir Putin > Emmanuel Macron > Russia > France'])
    expect(names(SMALL_GRAPH, 'Macron', 'Russia')).toEqual(['Emmanuel Macron > Russia'])
    expect(names(DETOURS, 'France', 'Russia')).toEqual([DIRECT, OVER_MONDE, OVER_ZOLA])
  })

  it('come likeliest first by evidence: a doubtful step is worse than several sure ones', () => {
    expect(names(DETOURS, 'France', 'Russia', { by: 'evidence' })).toEqual([OVER_ZOLA, OVER_MONDE, DIRECT])
  })

  it('by evidence keep to the hops that are allowed', () => {
    expect(names(DETOURS, 'France', 'Russia', { by: 'evidence', maxHops: 2 })).toEqual([OVER_MONDE, DIRECT])
    expect(names(DETOURS, 'France', 'Russia', { by: 'evidence', maxHops: 1 })).toEqual([DIRECT])
    expect(names(DETOURS, 'France', 'Russia', { by: 'evidence', maxHops: 0 })).toEqual([])
  })

  it('are not found beyond the longest that is allowed, nor over comention, nor from an entity to itself', () => {
    expect(names(SMALL_GRAPH, 'Putin', 'France', { maxHops: 2 })).toEqual([])
    expect(names(SMALL_GRAPH, 'Macron', 'Macron')).toEqual([])
    expect(names(graphOf(joined(FRANCE, RUSSIA, 0.9, 'comention')), 'France', 'Russia')).toEqual([])
    expect(names(DETOURS, 'France', 'Russia', { maxHops: Number.POSITIVE_INFINITY })).toHaveLength(3)
  })

  it('of one length come best evidenced first', () => {
    const data = graphOf(
      joined(FRANCE, MONDE, 0.5),
      joined(MONDE, RUSSIA, 0.5),
      joined(RUSSIA, ZOLA, 0.9),
      joined(FRANCE, ZOLA, 0.9),
    )
    expect(names(data, 'France', 'Russia')).toEqual(['France > Émile Zola > Russia', OVER_MONDE])
  })

  it('that are equal come in the order of ids, forth and back', () => {
    const over = [POST, MONDE, MACRON, ZOLA].flatMap((middle) => [
      joined(FRANCE, middle, 0.8),
      joined(middle, RUSSIA, 0.8),
    ])
    const middles = ['Le Monde', 'The Post', 'Émile Zola', 'Emmanuel Macron']
    for (const by of ['hops', 'evidence'] as const) {
      expect(names(graphOf(...over), 'France', 'Russia', { by })).toEqual(
        middles.map((name) => `France > ${name} > Russia`),
      )
      expect(names(graphOf(...over), 'Russia', 'France', { by })).toEqual(
        middles.map((name) => `Russia > ${name} > France`),
      )
    }
  })

  it('are as many as are asked for', () => {
    expect(names(DETOURS, 'France', 'Russia', { limit: 2 })).toEqual([DIRECT, OVER_MONDE])
    expect(names(DETOURS, 'France', 'Russia', { limit: 0 })).toEqual([])
  })

  it('carry all relations of a hop, the best evidenced first, and how likely they hold', () => {
    const [path] = findPaths(graph, 'Macron', 'Russia')
    expect(path?.hops[0]?.relations.map(({ type }) => type)).toEqual(['accuse', 'agree'])
    expect(path?.strength).toBe(path?.hops[0]?.strength)
    const [long] = findPaths(lookup(DETOURS), 'France', 'Russia', { by: 'evidence' })
    expect(long?.hops.map(({ strength }) => strength)).toEqual([0.9, 0.9, 0.9])
    expect(long?.strength).toBe(0.729)
  })

  it('walk only on what a filter leaves', () => {
    const data = graphOf(
      joined(FRANCE, RUSSIA, 0.9, 'accuse', { negated: true }),
      joined(FRANCE, RUSSIA, 0.9, 'discuss'),
      joined(FRANCE, MONDE, 0.8, 'support'),
      joined(MONDE, RUSSIA, 0.8),
    )
    expect(names(data, 'France', 'Russia', { filter: { negated: false } })).toEqual([DIRECT, OVER_MONDE])
    expect(names(data, 'France', 'Russia', { filter: { negated: false, type: ['accuse', 'support'] } })).toEqual([
      OVER_MONDE,
    ])
    expect(names(data, 'France', 'Russia', { filter: { type: 'support' } })).toEqual([])
    const [path] = findPaths(lookup(data), 'France', 'Russia', { filter: { negated: false } })
    expect(path?.hops[0]?.relations.map(({ type }) => type)).toEqual(['discuss'])
  })

  it('hold on to a step that hardly holds, where there is no other', () => {
    const data = graphOf(joined(FRANCE, RUSSIA, 0))
    for (const by of ['hops', 'evidence'] as const)
      expect(findPaths(lookup(data), 'France', 'Russia', { by })).toMatchObject([{ strength: 0 }])
  })

  it.each<readonly [object, string]>([
    [{ maxHops: -1 }, '"maxHops" takes a number from 0'],
    [{ by: 'length' }, 'one of hops, evidence'],
    [{ hops: 3 }, 'There is no filter "hops"'],
    [{ filter: { form: 'Macron' } }, 'There is no filter "form"'],
    [{ filter: 'Macron' }, 'a filter'],
  ])('are refused with %o', (options, words) => {
    expect(() => findPaths(graph, 'Macron', 'Russia', options)).toThrow(words)
  })

  it('are not found by a name that is unknown', () => {
    expect(() => findPaths(graph, 'Macron', 'Nobody at all')).toThrow(NameError)
  })

  it('over a chain of many entities are found in both orders', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (length) => {
        const base = SMALL_GRAPH.entities[0]
        if (!base) throw new Error('no entity')
        const entities = Array.from({ length: length + 1 }, (_, index) => ({
          ...base,
          id: `person:${index}`,
          name: `P ${index}`,
        }))
        const relations = entities.slice(1).map(({ id }, index) => joined(`person:${index}`, id, 0.9))
        const data = lookup({ ...SMALL_GRAPH, entities, relations })
        for (const by of ['hops', 'evidence'] as const) {
          expect(findPaths(data, 'P 0', `P ${length}`, { by, maxHops: length })[0]?.hops).toHaveLength(length)
          expect(findPaths(data, 'P 0', `P ${length}`, { by, maxHops: length - 1 })).toEqual([])
        }
      }),
      { numRuns: 20 },
    )
  })
})
