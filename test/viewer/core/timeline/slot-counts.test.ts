import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countEvidence, lookup, timelineOf } from '../../../../src/query'
import { barsPath } from '../../../../src/viewer/core/timeline/bars-path'
import { slotCounts, totalOf } from '../../../../src/viewer/core/timeline/slot-counts'
import { timeAxis } from '../../../../src/viewer/core/timeline/time-axis'
import { anyGraph } from '../../../query/any-graph'
import { SMALL_GRAPH } from '../../../query/small-graph'

describe('the bars of a timeline', () => {
  it('tell conflict, cooperation and the rest apart', () => {
    const graph = lookup(SMALL_GRAPH)
    const axis = timeAxis(countEvidence(graph, graph.relations).dates)
    const timeline = timelineOf(graph, graph.relations, { by: 'day', of: 'type' })
    expect(axis && slotCounts(axis, timeline)).toEqual([{ conflict: 2, other: 1, cooperation: 1 }])
  })

  it('hold, with what is undated or dated too roughly, all sentences', () => {
    fc.assert(
      fc.property(anyGraph, (data) => {
        const graph = lookup(data)
        const counts = countEvidence(graph, data.relations)
        const axis = timeAxis(counts.dates)
        if (!axis) return
        const timeline = timelineOf(graph, data.relations, { by: axis.by, of: 'type' })
        const inBars = slotCounts(axis, timeline).reduce((sum, count) => sum + totalOf(count), 0)
        const rough = timeline.coarser.reduce((sum, { weight }) => sum + weight, 0)
        expect(inBars).toBeLessThanOrEqual(counts.weight - timeline.undated.weight)
        expect(inBars).toBeGreaterThanOrEqual(counts.weight - timeline.undated.weight - rough)
      }),
    )
  })

  it('stand on the ground, one on the other, and are none where there is nothing', () => {
    expect(barsPath([[0, 0.5]])).toBe('M0.09 1V0.5h0.82V1z')
    expect(
      barsPath([
        [0.5, 0.5],
        [0.25, 1],
      ]),
    ).toBe('M1.09 0.75V0h0.82V0.75z')
  })
})
