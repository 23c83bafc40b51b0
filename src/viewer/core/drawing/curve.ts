import type { Point } from '../state/viewer-state'

/**
 * A line from one end to another that bends by `curvature`: the quadratic curve whose control point lies that many lengths of the line to
 * the left of its middle, seen from the start, where y points up; 0 is straight.
 */
export interface Curve {
  readonly start: Point
  readonly end: Point
  readonly curvature: number
}

/** The point that the line is drawn towards from both its ends. */
export const controlPoint = ({ start, end, curvature }: Curve): Point => ({
  x: (start.x + end.x) / 2 - (end.y - start.y) * curvature,
  y: (start.y + end.y) / 2 + (end.x - start.x) * curvature,
})

/** The point at a share of the way, from 0 to 1. */
export function pointOn(curve: Curve, share: number): Point {
  const control = controlPoint(curve)
  return between(between(curve.start, control, share), between(control, curve.end, share), share)
}

export const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
})

/**
 * The share of the way at which the line comes so near to its end that no point after it is farther: where it meets a disc of that radius.
 * 0 where all of the line is nearer.
 */
export function shareBeforeEnd(curve: Curve, distance: number): number {
  let [near, far] = [1, 0]
  // Halving: twelve steps find it to a fraction of a pixel on any line that fits a screen.
  for (let step = 0; step < 12; step++) {
    const middle = (near + far) / 2
    const { x, y } = pointOn(curve, middle)
    if (Math.hypot(curve.end.x - x, curve.end.y - y) < distance) near = middle
    else far = middle
  }
  return far
}
