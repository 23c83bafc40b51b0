import type { ViewerRelation } from '../graph/viewer-graph'
import type { Arrangement } from './arrange-graph'

interface Point {
  readonly x: number
  readonly y: number
}

/** Straight pieces that a curve is measured by. */
const PIECES = 12

/**
 * Finds the relation drawn nearest to a point, no farther than `reach`, among those that `isShown`; null where there is
 * none. Point and reach are in the units of the layout (y up). Thin lines are hard to hit, so the drawing's own picking,
 * which wants the very pixel, is not enough.
 */
export type RelationFinder = (point: Point, reach: number, isShown: (id: string) => boolean) => string | null

export function createRelationFinder(
  relations: Iterable<ViewerRelation>,
  arrangement: Pick<Arrangement, 'placeById' | 'curvatureById'>,
): RelationFinder {
  const lines = [...relations].map((relation) => lineOf(relation, arrangement))
  return (point, reach, isShown) => {
    let nearest: { readonly id: string; readonly distance: number } | null = null
    for (const { id, points } of lines) {
      if (!isNear(points, point, reach) || !isShown(id)) continue
      const distance = distanceToLine(point, points)
      if (distance <= (nearest?.distance ?? reach)) nearest = { id, distance }
    }
    return nearest?.id ?? null
  }
}

interface Line {
  readonly id: string
  readonly points: readonly Point[]
}

function lineOf(
  { id, source, target }: ViewerRelation,
  { placeById, curvatureById }: Pick<Arrangement, 'placeById' | 'curvatureById'>,
): Line {
  const start = placeById.get(source)
  const end = placeById.get(target)
  const curvature = curvatureById.get(id) ?? 0
  if (!start || !end) return { id, points: [] }
  return { id, points: curvature === 0 ? [start, end] : curvePoints(start, end, curvature) }
}

/** Points on the quadratic curve whose control point lies to the left of its middle, `curvature` lengths away. */
function curvePoints(start: Point, end: Point, curvature: number): readonly Point[] {
  const bend = {
    x: (start.x + end.x) / 2 - (end.y - start.y) * curvature,
    y: (start.y + end.y) / 2 + (end.x - start.x) * curvature,
  }
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    const t = index / PIECES
    return between(between(start, bend, t), between(bend, end, t), t)
  })
}

const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })

/** A cheap first look: whether the point lies in the line's rectangle, widened by `reach`. */
function isNear(points: readonly Point[], { x, y }: Point, reach: number): boolean {
  let left = false
  let right = false
  let below = false
  let above = false
  for (const point of points) {
    left ||= point.x <= x + reach
    right ||= point.x >= x - reach
    below ||= point.y <= y + reach
    above ||= point.y >= y - reach
  }
  return left && right && below && above
}

function distanceToLine(point: Point, points: readonly Point[]): number {
  let least = Infinity
  points.forEach((end, index) => {
    const start = points[index - 1]
    if (start) least = Math.min(least, distanceToPiece(point, start, end))
  })
  return least
}

function distanceToPiece(point: Point, start: Point, end: Point): number {
  const length = (end.x - start.x) ** 2 + (end.y - start.y) ** 2
  const along = (point.x - start.x) * (end.x - start.x) + (point.y - start.y) * (end.y - start.y)
  const nearest = between(start, end, length === 0 ? 0 : Math.min(1, Math.max(0, along / length)))
  return Math.hypot(point.x - nearest.x, point.y - nearest.y)
}
