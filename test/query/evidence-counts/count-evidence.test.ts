import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countEvidence, type EvidenceCounts, eachRelation, findRelations, lookup, STANDINGS } from '../../../src/query'
import { anyGraph } from '../any-graph'
import { SMALL_GRAPH } from '../small-graph'

const sum = (counts: readonly { readonly weight: number }[]): number =>
  counts.reduce((total, { weight }) => total + weight, 0)

describe('the counts of evidence', () => {
  it('tell what there is to filter by', () => {
    const graph = lookup(SMALL_GRAPH)
    expect(countEvidence(graph, eachRelation(graph))).toEqual({
      weight: 6,
      sourceOutlets: [
        { value: 'outlet:le-monde', weight: 3 },
        { value: 'outlet:the-post', weight: 3 },
      ],
      standings: [
        { value: 'asserted', weight: 4 },
        { value: 'future', weight: 1 },
        { value: 'negated', weight: 1 },
      ],
      attributed: [
        { value: false, weight: 4 },
        { value: true, weight: 2 },
      ],
      confidences: [
        { value: 0.7, weight: 1 },
        { value: 0.9, weight: 5 },
      ],
      dates: [
        { value: '2017-05-29', weight: 3 },
        { value: null, weight: 3 },
      ],
    })
  })

  it('are none of no evidence', () => {
    expect(countEvidence(lookup(SMALL_GRAPH), [])).toMatchObject({ weight: 0, standings: [], dates: [] })
  })

  it('add up to the whole, each by itself', () => {
    fc.assert(
      fc.property(anyGraph, (data) => {
        const { weight, ...lists } = countEvidence(lookup(data), data.relations)
        expect(weight).toBe(sum(data.relations))
        for (const list of Object.values(lists)) expect(sum(list)).toBe(weight)
      }),
    )
  })

  it('say what a filter by one of the values leaves, where nothing is a copy', () => {
    const inOrder = (counted: EvidenceCounts) => ({
      ...counted,
      standings: STANDINGS.map((standing) => counted.standings.find(({ value }) => value === standing)?.weight ?? 0),
    })
    fc.assert(
      fc.property(anyGraph, (data) => {
        const graph = lookup(data)
        const filter = { copies: false, comention: true }
        const { sourceOutlets, standings } = inOrder(countEvidence(graph, eachRelation(graph, filter)))
        for (const { value, weight } of sourceOutlets)
          expect(sum(findRelations(graph, { ...filter, sourceOutlet: value }))).toBe(weight)
        STANDINGS.forEach((standing, index) => {
          expect(sum(findRelations(graph, { ...filter, standing }))).toBe(standings[index])
        })
      }),
    )
  })
})
