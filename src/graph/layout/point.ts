/** A place on the canvas: x to the right, y upwards, in pixels at the zoom at which nodes are drawn in their own size. */
export interface Point {
  readonly x: number
  readonly y: number
}

export type Points = ReadonlyMap<string, Point>

/** Width to height that a layout aims at: that of the canvas on most screens. */
export const ASPECT = 3 / 2

/** The corners and the middle of what the points cover. */
export interface Extent {
  readonly width: number
  readonly height: number
  readonly center: Point
}

/** All zero for no points. */
export function extentOf(points: Iterable<Point>): Extent {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  }
  if (left > right) return { width: 0, height: 0, center: { x: 0, y: 0 } }
  return { width: right - left, height: top - bottom, center: { x: (left + right) / 2, y: (bottom + top) / 2 } }
}

export const mapPoints = (points: Points, change: (point: Point) => Point): Map<string, Point> =>
  new Map([...points].map(([id, point]) => [id, change(point)]))
