import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOriginals, type EvidenceRecord, type GraphData, type RelationRecord } from '../../../src/model'
import {
  findRelations,
  findTimeline,
  lookup,
  TIMELINE_PARTS,
  TIMELINE_PERIODS,
  type Timeline,
  type TimelineOptions,
  timelineOf,
} from '../../../src/query'
import { anyGraph, shuffled } from '../any-graph'
import { SMALL_GRAPH } from '../small-graph'

const base = SMALL_GRAPH.relations.find(({ type }) => type === 'accuse') as RelationRecord
const [piece] = base.evidence as [EvidenceRecord]

interface Said extends Partial<EvidenceRecord> {
  readonly id?: string
}

const relation = (change: Partial<RelationRecord>, ...said: readonly Said[]): RelationRecord => ({
  ...base,
  id: `${change.source ?? base.source}|${change.type ?? base.type}|${change.target ?? base.target}`,
  sources: 9,
  ...change,
  evidence: said.map((one) => ({ ...piece, ...one })),
})

const graphOf = (...relations: readonly RelationRecord[]): GraphData => ({ ...SMALL_GRAPH, relations })
const ACCUSE = relation({}, { date: '2017-05-29' }, { date: '2017-05-30', document: 'b' }, { date: '2017-06-01' })
const SUPPORT = relation({ type: 'support' }, { date: '2017-05-01' }, { date: '2017' }, { date: null })
const LEAD = relation({ type: 'lead' }, { date: '2016-12-31' })
const timeline = (options?: TimelineOptions, data = graphOf(ACCUSE, SUPPORT, LEAD)): Timeline =>
  findTimeline(lookup(data), {}, options)

describe('a timeline', () => {
  it('has months in order, with evidence, sources, relations and the balance of cooperation and conflict', () => {
    expect(timeline().periods).toEqual([
      { period: '2016-12', weight: 1, sources: 1, relations: 1, balance: null, rows: [] },
      { period: '2017-05', weight: 3, sources: 2, relations: 2, balance: -0.333333, rows: [] },
      { period: '2017-06', weight: 1, sources: 1, relations: 1, balance: -3, rows: [] },
    ])
  })

  it.each([
    ['year', ['2016', '2017']],
    ['day', ['2016-12-31', '2017-05-01', '2017-05-29', '2017-05-30', '2017-06-01']],
  ] as const)('can be by %s', (by, expected) => {
    expect(timeline({ by }).periods.map(({ period }) => period)).toEqual(expected)
  })

  it('puts what is dated less precisely, or not at all, into no period', () => {
    expect(timeline().coarser).toEqual([{ period: '2017', weight: 1, sources: 1, relations: 1, balance: 5, rows: [] }])
    expect(timeline().undated).toMatchObject({ weight: 1, balance: 5 })
    expect(timeline({ by: 'year' }).coarser).toEqual([])
    expect(timeline({}, graphOf()).undated).toEqual({ weight: 0, sources: 0, relations: 0, balance: null, rows: [] })
  })

  it('takes the day of a moment', () => {
    const data = graphOf(relation({}, { date: '2017-05-29T23:30:00Z' }))
    expect(timeline({ by: 'day' }, data).periods.map(({ period }) => period)).toEqual(['2017-05-29'])
  })

  it('tells types, pairs or relations apart, the most evidence first', () => {
    const rows = (of: TimelineOptions['of']) =>
      timeline({ by: 'year', of }).periods[1]?.rows.map(({ type, pair, relation: id, weight }) => [
        type,
        pair,
        id,
        weight,
      ])
    const pair = [base.source, base.target]
    expect(rows('all')).toEqual([])
    expect(rows('type')).toEqual([
      ['accuse', null, null, 3],
      ['support', null, null, 2],
    ])
    expect(rows('pair')).toEqual([[null, pair, null, 5]])
    expect(rows('relation')).toEqual([
      ['accuse', pair, ACCUSE.id, 3],
      ['support', pair, SUPPORT.id, 2],
    ])
  })

  it('leaves what a sentence negates out of the balance', () => {
    const data = graphOf(
      relation({}, { date: '2017-05-29' }),
      relation({ type: 'assault' }, { date: '2017-05-29', negated: true }),
    )
    expect(timeline({}, data).periods).toMatchObject([{ weight: 2, balance: -3 }])
  })

  it('counts a copy once, at the date of its original', () => {
    const copied = { document: 'b', copyOf: 'a', date: '2017-07-01' }
    const data = graphOf(relation({}, { date: '2017-05-29' }, copied))
    expect(timeline({}, data).periods).toMatchObject([{ period: '2017-05', weight: 1, sources: 1 }])
  })

  it('counts copies whose original says something else once, at the earliest date', () => {
    const orphans = ['2017-07-01', '2017-06-01', null].map((date) => ({ document: 'b', copyOf: 'a', date }))
    expect(timeline({}, graphOf(relation({}, ...orphans))).periods).toMatchObject([{ period: '2017-06', weight: 1 }])
  })

  it('is of what a filter leaves', () => {
    const data = lookup(graphOf(ACCUSE, SUPPORT, LEAD))
    const { periods, coarser } = findTimeline(data, { type: 'accuse', until: '2017-05' }, { by: 'day' })
    expect(periods.map(({ period }) => period)).toEqual(['2017-05-29', '2017-05-30'])
    expect(coarser).toEqual([])
  })

  it('is the same of relations found before', () => {
    const data = lookup(graphOf(ACCUSE, SUPPORT, LEAD))
    const found = findRelations(data, { until: '2017-05' })
    expect(timelineOf(data, found, { of: 'type' })).toEqual(findTimeline(data, { until: '2017-05' }, { of: 'type' }))
    expect(timelineOf(data, [ACCUSE], { by: 'year' }).periods).toMatchObject([{ period: '2017', weight: 3 }])
  })

  it('is refused by what there is not', () => {
    expect(() => findTimeline(lookup(SMALL_GRAPH), {}, { by: 'week' } as object)).toThrow('one of year, month, day')
    expect(() => findTimeline(lookup(SMALL_GRAPH), {}, { off: 'type' } as object)).toThrow('There is no filter "off"')
  })

  const anyOptions = fc.record({ by: fc.constantFrom(...TIMELINE_PERIODS), of: fc.constantFrom(...TIMELINE_PARTS) })

  it('counts every piece of evidence once', () => {
    fc.assert(
      fc.property(anyGraph, anyOptions, (data, options) => {
        const { periods, coarser, undated } = findTimeline(lookup(data), {}, options)
        const weights = findRelations(lookup(data)).map(({ evidence }) => countOriginals(evidence))
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
        expect(sum([...periods, ...coarser, undated].map(({ weight }) => weight))).toBe(sum(weights))
        for (const { weight, rows } of options.of === 'all' ? [] : [...periods, ...coarser, undated])
          expect(sum(rows.map((row) => row.weight))).toBe(weight)
      }),
    )
  })

  it('does not depend on the order of what the graph holds', () => {
    fc.assert(
      fc.property(anyGraph, anyOptions, (data, options) => {
        expect(findTimeline(lookup(shuffled(data)), {}, options)).toEqual(findTimeline(lookup(data), {}, options))
      }),
    )
  })
})
