/** Pixels of the viewport; x to the right, y down. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The middle of the quadratic curve that sigma's curve program draws between two points of the viewport (y down). */
export function middleOfCurve(source: Point, target: Point, curvature: number): Point {
  const half = curvature / 2
  return {
    x: (source.x + target.x) / 2 + (target.y - source.y) * half,
    y: (source.y + target.y) / 2 - (target.x - source.x) * half,
  }
}
