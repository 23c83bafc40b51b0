import { describe, expect, it } from 'vitest'
import { createRelationFinder } from '../../../../src/viewer/core/drawing/nearest-relation'
import { relationCurvatures } from '../../../../src/viewer/core/drawing/relation-curvatures'
import type { ViewerRelation } from '../../../../src/viewer/core/graph/viewer-graph'

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

const PLACES = new Map([
  ['a', { x: 0, y: 0, size: 5 }],
  ['b', { x: 100, y: 0, size: 5 }],
  ['c', { x: 0, y: 100, size: 5 }],
])

/** The second of the three in the order of the ontology: the straight one. */
const MIDDLE = 'r3'

const PARALLEL = [
  relation('r1', 'support', 'a', 'b'),
  relation('r2', 'accuse', 'a', 'b'),
  relation('r3', 'aid', 'b', 'a'),
]

describe('finding the relation at a point', () => {
  const all = () => true
  const find = createRelationFinder(PARALLEL, {
    placeById: PLACES,
    curvatureById: relationCurvatures(PARALLEL, PLACES, 11),
  })

  it('takes the nearest within reach', () => {
    expect(find({ x: 50, y: 1 }, 5, all)).toBe(MIDDLE)
    expect(find({ x: 50, y: 11 }, 5, all)).not.toBe(MIDDLE)
    expect(find({ x: 50, y: 11 }, 5, all)).not.toBeNull()
    expect(find({ x: 50, y: 40 }, 5, all)).toBeNull()
  })

  it('tells the two sides of a pair apart', () => {
    expect(new Set([find({ x: 50, y: 11 }, 3, all), find({ x: 50, y: -11 }, 3, all)]).size).toBe(2)
  })

  it('passes over what is hidden', () => {
    expect(find({ x: 50, y: 0 }, 5, (id) => id !== MIDDLE)).toBeNull()
  })
})
