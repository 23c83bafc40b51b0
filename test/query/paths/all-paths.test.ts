import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GraphData, groupBy } from '../../../src/model'
import { findPaths, findRelations, lookup, type PathOptions } from '../../../src/query'
import { strengthOf } from '../../../src/query/links/strength-of'
import { ENTITIES, graphsOf, shuffled } from '../any-graph'

interface Walked {
  readonly stops: readonly string[]
  readonly cost: number
}

/** What a step between two entities costs, by their ids in order; those that nothing joins are not there. */
function costsOf(data: GraphData, filter: PathOptions['filter']): ReadonlyMap<string, number> {
  const documents = new Map(data.documents.map((document) => [document.id, document]))
  const relations = findRelations(lookup(data), filter).filter(({ type }) => type !== 'comention')
  const byPair = groupBy(relations, ({ source, target }) => pairOf(source, target))
  return new Map([...byPair].map(([pair, joining]) => [pair, costOf(strengthOf(joining, documents))]))
}

const pairOf = (a: string, b: string): string => [a, b].sort().join()
const costOf = (strength: number): number => Math.min(2 ** 24, Math.round(-Math.log(strength) * 1e6))

/** Every way without a circle, by walking them all. */
function walk(
  costs: ReadonlyMap<string, number>,
  { stops, cost }: Walked,
  to: string,
  maxHops: number,
): readonly Walked[] {
  const last = stops.at(-1) ?? ''
  if (last === to) return [{ stops, cost }]
  if (stops.length > maxHops) return []
  return ENTITIES.flatMap(({ id }) => {
    const step = stops.includes(id) ? undefined : costs.get(pairOf(last, id))
    return step === undefined ? [] : walk(costs, { stops: [...stops, id], cost: cost + step }, to, maxHops)
  })
}

const byHops = (a: Walked, b: Walked): number => a.stops.length - b.stops.length
const byCost = (a: Walked, b: Walked): number => a.cost - b.cost
const byStops = (a: Walked, b: Walked): number => (a.stops.join() < b.stops.join() ? -1 : 1)

function allPaths(data: GraphData, from: string, to: string, { maxHops = 3, limit = 5, by, filter }: PathOptions) {
  if (from === to) return []
  const [first, second] = by === 'evidence' ? [byCost, byHops] : [byHops, byCost]
  return walk(costsOf(data, filter), { stops: [from], cost: 0 }, to, maxHops)
    .toSorted((a, b) => first(a, b) || second(a, b) || byStops(a, b))
    .slice(0, limit)
    .map(({ stops }) => stops)
}

const stopsOf = (data: GraphData, from: string, to: string, options: PathOptions) =>
  findPaths(lookup(data), from, to, options).map(({ hops }) => [hops[0]?.from.id, ...hops.map((hop) => hop.to.id)])

const anyId = fc.constantFrom(...ENTITIES.map(({ id }) => id))
const anyOptions: fc.Arbitrary<PathOptions> = fc.record(
  {
    maxHops: fc.constantFrom(1, 2, 3, 4, 7, Number.POSITIVE_INFINITY),
    limit: fc.constantFrom(1, 2, 5, 30),
    by: fc.constantFrom('hops', 'evidence'),
    filter: fc.constantFrom({}, { negated: false }, { minSources: 2 }, { fromType: 'person' as const }),
  },
  { requiredKeys: [] },
)

describe('the paths that are found', () => {
  it.each(['hops', 'evidence'] as const)('by %s are the best of all that there are', (by) => {
    fc.assert(
      fc.property(graphsOf(40), anyId, anyId, anyOptions, (data, from, to, options) => {
        expect(stopsOf(data, from, to, { ...options, by })).toEqual(allPaths(data, from, to, { ...options, by }))
      }),
      { numRuns: 400 },
    )
  })

  it('do not depend on the order of what the graph holds', () => {
    fc.assert(
      fc.property(graphsOf(40), anyId, anyId, anyOptions, (data, from, to, options) => {
        expect(findPaths(lookup(shuffled(data)), from, to, options)).toEqual(findPaths(lookup(data), from, to, options))
      }),
    )
  })
})
