import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointOn, shareBeforeEnd } from '../../../../src/viewer/core/drawing/curve'

const LINE = { start: { x: 0, y: 0 }, end: { x: 100, y: 0 }, curvature: 0 }

describe('a curve', () => {
  it('bends to its left, half as far as its control point', () => {
    expect(pointOn({ ...LINE, curvature: 0.2 }, 0.5)).toEqual({ x: 50, y: 10 })
    expect(pointOn(LINE, 0.25)).toEqual({ x: 25, y: 0 })
  })

  it('meets the border of the disc at its end', () => {
    expect(shareBeforeEnd(LINE, 10)).toBeCloseTo(0.9, 3)
    expect(shareBeforeEnd(LINE, 500)).toBe(0)
    fc.assert(
      fc.property(
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (curvature, radius) => {
          const { x, y } = pointOn({ ...LINE, curvature }, shareBeforeEnd({ ...LINE, curvature }, radius))
          expect(Math.hypot(100 - x, y)).toBeCloseTo(radius, 0)
        },
      ),
    )
  })
})
