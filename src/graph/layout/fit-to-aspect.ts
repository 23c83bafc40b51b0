import { ASPECT, extentOf, mapPoints, type Point, type Points } from './point'

/** Room for each node with its label, in pixels: the side of its square. */
const ROOM = 85
/** A shape is stretched by no more than this, so that a chain stays a chain. */
const MOST_STRETCH = 1.6

/** Turns a layout so that its longest direction lies flat, brings it near the aspect and gives every node its room on average. */
export function fitToAspect(points: Points): Map<string, Point> {
  const turned = turnFlat(points)
  const { width, height, center } = extentOf(turned.values())
  if (width === 0) return mapPoints(turned, () => ({ x: 0, y: 0 }))
  const stretch = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, width / ASPECT / Math.max(height, 1e-9)))
  const shownHeight = Math.max(height * stretch, width / 100)
  const scale = ROOM * Math.sqrt(points.size / width / shownHeight)
  const limited = Math.min(scale, (ROOM * points.size) / width)
  return mapPoints(turned, ({ x, y }) => ({ x: (x - center.x) * limited, y: (y - center.y) * limited * stretch }))
}

/** Rotates by the angle of the first principal axis. */
function turnFlat(points: Points): Map<string, Point> {
  const { center } = extentOf(points.values())
  let [xx, xy, yy] = [0, 0, 0]
  for (const { x, y } of points.values()) {
    xx += (x - center.x) ** 2
    xy += (x - center.x) * (y - center.y)
    yy += (y - center.y) ** 2
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return mapPoints(points, ({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }))
}
