import { ASPECT, mapPoints, type Point, type Points } from './point'

/** Between the rim of one part and the next, in pixels. */
const GAP = 45

/**
 * Puts the parts of a graph side by side: the first in the middle, the others around its rim in rings, each as round as the
 * aspect says. Parts come the largest first.
 */
export function packComponents(parts: readonly Points[]): Map<string, Point> {
  const [middle, ...others] = parts
  const placed = new Map(middle)
  let reach = middle ? reachOf(middle) : 0
  let rest = others
  while (rest.length > 0) {
    const deepest = rest[0] ? reachOf(rest[0]) : 0
    const ring = reach + GAP + deepest
    const count = fittingOn(ring, rest)
    for (const [i, part] of rest.slice(0, count).entries()) {
      const { x, y } = pointOnRim(ring, (i + 0.5) / count)
      for (const [id, point] of mapPoints(part, (own) => ({ x: own.x + x, y: own.y + y }))) placed.set(id, point)
    }
    reach = ring + deepest
    rest = rest.slice(count)
  }
  return placed
}

/** Half the height of the ellipse of the layout's aspect that holds all points. */
const reachOf = (points: Points): number =>
  [...points.values()].reduce((reach, { x, y }) => Math.max(reach, Math.hypot(x / ASPECT, y)), 0)

/** How many of the parts, from the first, find room on the rim of the ellipse. At least one. */
function fittingOn(ring: number, parts: readonly Points[]): number {
  const around = Math.PI * (1 + ASPECT) * ring
  let taken = 0
  let count = 0
  for (const part of parts) {
    taken += 2 * ASPECT * reachOf(part) + GAP
    if (count > 0 && taken > around) break
    count++
  }
  return count
}

function pointOnRim(ring: number, turn: number): Point {
  const angle = 2 * Math.PI * turn
  return { x: ASPECT * ring * Math.cos(angle), y: ring * Math.sin(angle) }
}
