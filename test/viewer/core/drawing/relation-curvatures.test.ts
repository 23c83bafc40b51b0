import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RELATION_TYPES } from '../../../../src/model'
import { relationCurvatures } from '../../../../src/viewer/core/drawing/relation-curvatures'
import type { ViewerRelation } from '../../../../src/viewer/core/graph/viewer-graph'

const PLACES = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 100, y: 0 }],
  ['far', { x: 1000, y: 0 }],
])
const GAP = 4

const relation = (id: string, type: ViewerRelation['type'], source: string, target: string): ViewerRelation => ({
  ...{
    id,
    type,
    source,
    target,
    reciprocal: false,
    weight: 1,
    sources: 1,
    denied: false,
    firstSeen: null,
    lastSeen: null,
  },
})

/** How far the middle of each line lies from the straight one, seen from `a`. */
const offsets = (relations: readonly ViewerRelation[]) => {
  const curvatures = relationCurvatures(relations, PLACES, GAP)
  return relations.map(({ id, source, target }) => {
    const length = [source, target].includes('far') ? 1000 : 100
    return ((curvatures.get(id) ?? Number.NaN) * (source === 'a' ? 1 : -1) * length) / 2
  })
}

describe('parallel relations', () => {
  it.each([['b'], ['far']])('run side by side at one distance, however far their ends are apart: to %s', (end) => {
    const three = [
      relation('r1', 'support', 'a', end),
      relation('r2', 'aid', end, 'a'),
      relation('r3', 'accuse', 'a', end),
    ]
    expect(offsets(three).map(Math.round)).toEqual([-GAP, 0, GAP])
  })

  it('are all told apart, whatever their types, directions and order', () => {
    const relations = fc
      .array(fc.record({ type: fc.constantFrom(...RELATION_TYPES), forth: fc.boolean() }), { maxLength: 8 })
      .map((all) => all.map(({ type, forth }, i) => relation(`r${i}`, type, forth ? 'a' : 'b', forth ? 'b' : 'a')))
    fc.assert(
      fc.property(relations, (all) => {
        expect(new Set(offsets(all).map((offset) => offset.toFixed(6))).size).toBe(all.length)
        const backwards = relationCurvatures([...all].reverse(), PLACES, GAP)
        for (const [id, curvature] of relationCurvatures(all, PLACES, GAP)) expect(backwards.get(id)).toBe(curvature)
      }),
    )
  })

  it('leave the middle to claims and run weak links outside', () => {
    const all = [relation('weak', 'comention', 'a', 'b'), relation('claim', 'assault', 'a', 'b')]
    expect(offsets(all).map(Math.abs)).toEqual([GAP, 0])
  })

  it('bend no further than a half circle where their ends stand in one place', () => {
    const alone = [relation('r1', 'aid', 'nowhere', 'x'), relation('r2', 'support', 'nowhere', 'x')]
    for (const curvature of relationCurvatures(alone, PLACES, GAP).values()) {
      expect(Math.abs(curvature)).toBeLessThanOrEqual(0.5)
    }
  })
})
