/** A rectangle by the least and the most of its coordinates. */
export interface Extent {
  x: [least: number, most: number]
  y: [least: number, most: number]
}

/** The smallest rectangle that holds all points; null where there are none. */
export function extentOf(points: Iterable<{ readonly x: number; readonly y: number }>): Extent | null {
  const extent: Extent = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] }
  for (const { x, y } of points) {
    widen(extent.x, x)
    widen(extent.y, y)
  }
  return Number.isFinite(extent.x[0]) ? extent : null
}

function widen(range: [least: number, most: number], value: number): void {
  if (value < range[0]) range[0] = value
  if (value > range[1]) range[1] = value
}
