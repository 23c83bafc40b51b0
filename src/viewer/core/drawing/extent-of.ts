/** A rectangle by the least and the most of its coordinates. */
export interface Extent {
  x: [least: number, most: number]
  y: [least: number, most: number]
}

/** The smallest rectangle that holds all points; null where there are none. */
export function extentOf(points: Iterable<{ readonly x: number; readonly y: number }>): Extent | null {
  const extent: Extent = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] }
  for (const { x, y } of points) {
    extent.x = [Math.min(extent.x[0], x), Math.max(extent.x[1], x)]
    extent.y = [Math.min(extent.y[0], y), Math.max(extent.y[1], y)]
  }
  return Number.isFinite(extent.x[0]) ? extent : null
}
