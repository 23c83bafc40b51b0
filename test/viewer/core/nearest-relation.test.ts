import { describe, expect, it } from 'vitest'
import { createRelationFinder } from '../../../src/viewer/core/nearest-relation'
import { relationCurvatures } from '../../../src/viewer/core/relation-curvatures'
import type { ViewerEntity, ViewerGraph, ViewerRelation } from '../../../src/viewer/core/viewer-graph'

const entity = (id: string, x: number, y: number): ViewerEntity => ({
  ...{ id, x, y, name: id, type: 'person', aliases: [], countryCode: null, mentions: 1, documents: 1, size: 5 },
  type: 'person',
})

const relation = (id: string, type: ViewerRelation['type'], source: string, target: string): ViewerRelation => ({
  ...{ id, type, source, target, reciprocal: false, weight: 1, sources: 1, firstSeen: null, lastSeen: null },
  deniedBy: [],
})

function graphOf(relations: readonly ViewerRelation[]): ViewerGraph {
  const entities = [entity('a', 0, 0), entity('b', 100, 0), entity('c', 0, 100)]
  return {
    entities: new Map(entities.map((one) => [one.id, one])),
    relations: new Map(relations.map((one) => [one.id, one])),
    relationsByEntity: new Map(),
  }
}

const PARALLEL = [
  relation('r1', 'support', 'a', 'b'),
  relation('r2', 'accuse', 'a', 'b'),
  relation('r3', 'aid', 'b', 'a'),
]

describe('parallel relations', () => {
  it('bend each in its own way, the same whatever their order', () => {
    const curvatures = relationCurvatures(PARALLEL)
    // Seen from one end: what runs the other way bends to the other side.
    const bends = PARALLEL.map(({ id, source }) => (curvatures.get(id) ?? 0) * (source === 'a' ? 1 : -1))
    expect(new Set(bends).size).toBe(3)
    expect(bends).toContain(0)
    expect(relationCurvatures([...PARALLEL].reverse())).toEqual(curvatures)
  })

  it('leave the straight line to a claim rather than to a weak link', () => {
    const curvatures = relationCurvatures([
      relation('weak', 'comention', 'a', 'b'),
      relation('claim', 'assault', 'a', 'b'),
    ])
    expect(curvatures.get('claim')).toBe(0)
    expect(curvatures.get('weak')).not.toBe(0)
  })
})

describe('finding the relation at a point', () => {
  const all = () => true
  const find = createRelationFinder(graphOf(PARALLEL), relationCurvatures(PARALLEL))

  it('takes the nearest within reach', () => {
    expect(find({ x: 50, y: 1 }, 5, all)).toBe('r1')
    expect(find({ x: 50, y: 11 }, 5, all)).not.toBe('r1')
    expect(find({ x: 50, y: 11 }, 5, all)).not.toBeNull()
    expect(find({ x: 50, y: 40 }, 5, all)).toBeNull()
  })

  it('tells the two sides of a pair apart', () => {
    expect(new Set([find({ x: 50, y: 11 }, 3, all), find({ x: 50, y: -11 }, 3, all)]).size).toBe(2)
  })

  it('passes over what is hidden', () => {
    expect(find({ x: 50, y: 0 }, 5, (id) => id !== 'r1')).toBeNull()
  })
})
