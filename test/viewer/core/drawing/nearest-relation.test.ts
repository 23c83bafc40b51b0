import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointOn } from '../../../../src/viewer/core/drawing/curve'
import { createRelationFinder } from '../../../../src/viewer/core/drawing/nearest-relation'

const [A, B, C] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 0, y: 100 },
]

const DRAWN = [
  { id: 'left', start: A, end: B, curvature: 0.22 },
  { id: 'straight', start: A, end: B, curvature: 0 },
  { id: 'right', start: A, end: B, curvature: -0.22 },
  { id: 'up', start: A, end: C, curvature: 0 },
]

describe('finding the relation at a point', () => {
  const all = () => true
  const find = createRelationFinder(DRAWN)

  it('takes the nearest within reach', () => {
    expect(find({ x: 50, y: 1 }, 5, all)).toBe('straight')
    expect(find({ x: 50, y: 40 }, 5, all)).toBeNull()
    expect(find({ x: 3, y: 60 }, 5, all)).toBe('up')
  })

  it('tells the two sides of a pair apart', () => {
    expect(find({ x: 50, y: 11 }, 3, all)).toBe('left')
    expect(find({ x: 50, y: -11 }, 3, all)).toBe('right')
  })

  it('passes over what is hidden', () => {
    expect(find({ x: 50, y: 0 }, 5, (id) => id !== 'straight')).toBeNull()
  })

  it('finds every curve at every point of it', () => {
    const coordinate = fc.integer({ min: -100, max: 100 })
    const place = fc.record({ x: coordinate, y: coordinate })
    const curves = fc.record({ start: place, end: place, curvature: fc.double({ min: -0.5, max: 0.5, noNaN: true }) })
    fc.assert(
      fc.property(curves, fc.double({ min: 0, max: 1, noNaN: true }), (curve, share) => {
        const finder = createRelationFinder([{ id: 'it', ...curve }])
        expect(finder(pointOn(curve, share), 2, all)).toBe('it')
      }),
    )
  })
})
