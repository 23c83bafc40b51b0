import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toGraphology } from '../../../../src/graphology'
import { ENTITY_TYPES, type GraphData, RELATION_TYPES } from '../../../../src/model'
import { lookup } from '../../../../src/query'
import { DEFAULT_FILTERS, type Filters, NO_FILTERS } from '../../../../src/viewer/core/filter/filters'
import { STANDINGS, VOICES } from '../../../../src/viewer/core/filter/standings'
import { type VisibleGraph, visibleGraph } from '../../../../src/viewer/core/filter/visible-graph'
import { readGraph } from '../../../../src/viewer/core/graph/read-graph'
import { anyGraph, DATES, ENTITIES, OUTLETS } from '../../../query/any-graph'
import { SMALL_GRAPH } from '../../../query/small-graph'

const open = (data: GraphData) => ({ graph: readGraph(JSON.stringify(toGraphology(data))), records: lookup(data) })

const some = <T>(values: readonly T[]) => fc.subarray([...values]).map((chosen) => new Set(chosen))
const anyEntity = fc.constantFrom(...ENTITIES.map(({ id }) => id))

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  hiddenEntityTypes: some(ENTITY_TYPES),
  hiddenRelationTypes: some(RELATION_TYPES),
  hiddenEntities: some(ENTITIES.map(({ id }) => id)),
  hiddenOutlets: some([...OUTLETS, '']),
  hiddenStandings: some(STANDINGS),
  hiddenVoices: some(VOICES),
  leastConfidence: fc.constantFrom(0, 0.3, 0.6),
  leastSources: fc.integer({ min: 1, max: 3 }),
  onlyDenied: fc.boolean(),
  hideUnlinked: fc.boolean(),
  since: fc.option(fc.constantFrom(...DATES)),
  until: fc.option(fc.constantFrom(...DATES)),
  around: fc.option(fc.record({ id: anyEntity, depth: fc.integer({ min: 1, max: 3 }) })),
})

const FIELDS = Object.keys(NO_FILTERS) as (keyof Filters)[]
/** Few parts at a time, or hardly anything is ever left. */
const fewFilters = fc.tuple(anyFilters, fc.uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 4 })).map(
  ([filters, fields]): Filters => ({
    ...NO_FILTERS,
    ...Object.fromEntries(fields.map((field) => [field, filters[field]])),
  }),
)

describe('what is left of relations by their sentences', () => {
  const { graph, records } = open(SMALL_GRAPH)
  const accuse = 'person:emmanuel-macron|accuse|country:RU'
  const left = (change: Partial<Filters>) => visibleGraph(graph, { ...DEFAULT_FILTERS, ...change }, records).relations

  it('is counted anew: weight, sources and dates', () => {
    expect(graph.relations.get(accuse)).toMatchObject({ weight: 2, sources: 2 })
    expect(left({ hiddenOutlets: new Set(['outlet:the-post']) }).get(accuse)).toMatchObject({
      weight: 1,
      sources: 1,
      firstSeen: '2017-06-02',
      lastSeen: '2017-06-02',
    })
  })

  it.each<[string, Partial<Filters>]>([
    ['its standing', { hiddenStandings: new Set(['negated']) }],
    ['its date', { until: '2017-05-28' }],
    ['its outlet', { hiddenOutlets: new Set(['outlet:the-post']) }],
  ])('is gone where no sentence is left, as by %s', (_, change) => {
    expect(left({}).has('country:RU|threaten|country:FR')).toBe(true)
    expect(left(change).has('country:RU|threaten|country:FR')).toBe(false)
  })

  it('is nothing where neither the articles nor anybody else may speak', () => {
    expect(left({ hiddenVoices: new Set(['article']) }).has('country:RU|threaten|country:FR')).toBe(false)
    expect(left({ hiddenVoices: new Set(['attributed']) }).get(accuse)).toMatchObject({ weight: 1 })
    expect(left({ hiddenVoices: new Set(VOICES) }).size).toBe(0)
  })

  it('asks as many independent sources of what is left as of the whole', () => {
    expect(left({ leastSources: 2 }).has(accuse)).toBe(true)
    expect(left({ leastSources: 2, leastConfidence: 0.8 }).has(accuse)).toBe(false)
  })

  it('is the same object where nothing is taken from it', () => {
    const relation = graph.relations.get('person:emile-zola|support|country:FR')
    expect(left({ hiddenStandings: new Set(['negated']) }).get(relation?.id ?? '')).toBe(relation)
  })
})

describe('hiding and looking around', () => {
  const { graph, records } = open(SMALL_GRAPH)
  const around = (depth: number, change: Partial<Filters> = {}) =>
    visibleGraph(graph, { ...DEFAULT_FILTERS, around: { id: 'person:emile-zola', depth }, ...change }, records)

  it('takes an entity that is hidden by hand away with its relations', () => {
    const { entities, relations } = visibleGraph(graph, { ...NO_FILTERS, hiddenEntities: new Set(['country:FR']) })
    expect(entities.has('country:FR')).toBe(false)
    expect([...relations.values()].flatMap(({ source, target }) => [source, target])).not.toContain('country:FR')
  })

  it('reaches a step farther at each depth', () => {
    expect([1, 2, 3].map((depth) => [...around(depth).entities].sort())).toEqual([
      ['country:FR', 'person:emile-zola'],
      ['country:FR', 'country:RU', 'person:emile-zola'],
      ['country:FR', 'country:RU', 'person:emile-zola', 'person:emmanuel-macron'],
    ])
    expect(around(3).beyond).toBe(1)
  })

  it('goes only by what is shown', () => {
    expect([...around(3, { hiddenStandings: new Set(['negated']) }).entities].sort()).toEqual([
      'country:FR',
      'person:emile-zola',
    ])
  })

  it('keeps the entity itself where nothing links it any more, but not where it is hidden', () => {
    expect([...around(2, { until: '2016' }).entities]).toEqual(['person:emile-zola'])
    expect(around(2, { hiddenEntityTypes: new Set(['person']) }).entities.size).toBe(0)
  })
})

describe('whatever the filters', () => {
  const sum = ({ relations }: VisibleGraph) => [...relations.values()].reduce((total, { weight }) => total + weight, 0)
  const check = (holds: (data: GraphData, filters: Filters) => void) =>
    fc.assert(fc.property(anyGraph, fewFilters, holds))

  it('no relation is counted for more than it is as a whole, nor shown without its ends', () => {
    check((data, filters) => {
      const { graph, records } = open(data)
      const { entities, relations } = visibleGraph(graph, filters, records)
      for (const { id, source, target, weight, sources } of relations.values()) {
        const whole = graph.relations.get(id)
        expect(weight).toBeGreaterThan(0)
        expect(weight).toBeLessThanOrEqual(whole?.weight ?? 0)
        expect(sources).toBeLessThanOrEqual(whole?.sources ?? 0)
        expect(entities.has(source) && entities.has(target)).toBe(true)
      }
    })
  })

  it('letting one part of them go loses nothing', () => {
    fc.assert(
      fc.property(anyGraph, fewFilters, fc.constantFrom(...FIELDS), (data, filters, part) => {
        const { graph, records } = open(data)
        const before = visibleGraph(graph, filters, records)
        const after = visibleGraph(graph, { ...filters, [part]: NO_FILTERS[part] }, records)
        for (const id of before.entities) expect(after.entities.has(id)).toBe(true)
        for (const { id, weight } of before.relations.values())
          expect(after.relations.get(id)?.weight ?? 0).toBeGreaterThanOrEqual(weight)
      }),
    )
  })

  it('what asks about relations as a whole is answered alike with the sentences and without', () => {
    check((data, filters) => {
      const { graph, records } = open(data)
      const whole = { ...filters, ...evidenceParts(NO_FILTERS) }
      expect(visibleGraph(graph, whole, records)).toEqual(visibleGraph(graph, whole, null))
    })
  })

  it('all dates and what has no date are the whole', () => {
    fc.assert(
      fc.property(anyGraph, (data) => {
        const originals = {
          ...data,
          relations: data.relations.map((relation) => ({
            ...relation,
            weight: relation.evidence.length,
            evidence: relation.evidence.map((piece) => ({ ...piece, copyOf: null })),
          })),
        }
        const { graph, records } = open(originals)
        const dated = visibleGraph(graph, { ...NO_FILTERS, since: '0001', until: '9999' }, records)
        const undated = data.relations.flatMap(({ evidence }) => evidence.filter(({ date }) => date === null))
        expect(sum(dated) + undated.length).toBe(sum(visibleGraph(graph, NO_FILTERS)))
      }),
    )
  })
})

const evidenceParts = ({
  hiddenOutlets,
  hiddenStandings,
  hiddenVoices,
  leastConfidence,
  since,
  until,
}: Filters): Partial<Filters> => ({ hiddenOutlets, hiddenStandings, hiddenVoices, leastConfidence, since, until })
