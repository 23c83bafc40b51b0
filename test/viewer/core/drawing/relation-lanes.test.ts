import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RELATION_TYPES } from '../../../../src/model'
import { curvatureOf, relationLanes } from '../../../../src/viewer/core/drawing/relation-lanes'
import { viewerRelation } from '../viewer-relation'

/** The lane of each relation, seen from `a`. */
const lanesFromA = (relations: ReturnType<typeof viewerRelation>[]) => {
  const lanes = relationLanes(relations)
  return relations.map(({ id, source }) => (lanes.get(id) ?? 0) * (source === 'a' ? 1 : -1))
}

describe('relations between one pair', () => {
  it('run side by side', () => {
    const three = [
      viewerRelation('r1', 'support', 'a', 'b'),
      viewerRelation('r2', 'aid', 'b', 'a'),
      viewerRelation('r3', 'accuse', 'a', 'b'),
    ]
    expect(lanesFromA(three).map(Math.round)).toEqual([-1, 0, 1])
  })

  it('leave the middle to claims and run weak links outside', () => {
    const all = [viewerRelation('weak', 'comention', 'a', 'b'), viewerRelation('claim', 'assault', 'a', 'b')]
    expect(lanesFromA(all).map(Math.abs)).toEqual([1, 0])
  })

  it('are all told apart, whatever their types, directions and order', () => {
    const relations = fc
      .array(fc.record({ type: fc.constantFrom(...RELATION_TYPES), forth: fc.boolean() }), { maxLength: 8 })
      .map((all) =>
        all.map(({ type, forth }, i) => viewerRelation(`r${i}`, type, forth ? 'a' : 'b', forth ? 'b' : 'a')),
      )
    fc.assert(
      fc.property(relations, (all) => {
        expect(new Set(lanesFromA(all).map((lane) => lane.toFixed(6))).size).toBe(all.length)
        expect(relationLanes([...all].reverse())).toEqual(relationLanes(all))
      }),
    )
  })

  it('are left straight where there is one alone, in other pairs too', () => {
    const all = [viewerRelation('r1', 'aid', 'a', 'b'), viewerRelation('r2', 'aid', 'a', 'c')]
    expect(relationLanes(all).size).toBe(0)
  })
})

describe('a lane', () => {
  it.each([100, 1000])('keeps its distance between ends that are %i apart', (length) => {
    expect((curvatureOf(1, 4, length) * length) / 2).toBeCloseTo(4, 9)
  })

  it('bends no further than a half circle where its ends stand in one place', () => {
    expect(curvatureOf(1, 4, 0)).toBe(0.5)
    expect(curvatureOf(0, 4, 0)).toBe(0)
  })
})
