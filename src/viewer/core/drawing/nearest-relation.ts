import type { Point } from '../state/viewer-state'
import { type Curve, pointOn } from './curve'

/** Straight pieces that a curve is measured by. */
const PIECES = 12

/** A relation as it is drawn. */
export interface DrawnRelation extends Curve {
  readonly id: string
}

/**
 * Finds the relation drawn nearest to a point, no farther than `reach`, among those that `isShown`; null where there is none. Point and
 * reach are in the units of the curves. Thin lines are hard to hit, so the drawing's own picking, which wants the very pixel, is not enough.
 */
export type RelationFinder = (point: Point, reach: number, isShown: (id: string) => boolean) => string | null

export function createRelationFinder(relations: readonly DrawnRelation[]): RelationFinder {
  const boxes = boxesOf(relations)
  return (point, reach, isShown) => {
    let nearest: string | null = null
    let least = reach
    for (let index = 0; index < relations.length; index++) {
      if (!isWithin(boxes, index, point, reach)) continue
      const relation = relations[index]
      if (!relation || distanceToChord(point, relation) > reach + bend(relation) || !isShown(relation.id)) continue
      const distance = distanceToCurve(point, relation)
      if (distance <= least) [nearest, least] = [relation.id, distance]
    }
    return nearest
  }
}

/** Left, right, low and high of the rectangle around each relation, one after the other: all of them are looked at each time the pointer moves. */
function boxesOf(relations: readonly DrawnRelation[]): Float64Array {
  const boxes = new Float64Array(4 * relations.length)
  relations.forEach((relation, index) => {
    const { start, end } = relation
    const around = bend(relation)
    boxes[4 * index] = Math.min(start.x, end.x) - around
    boxes[4 * index + 1] = Math.max(start.x, end.x) + around
    boxes[4 * index + 2] = Math.min(start.y, end.y) - around
    boxes[4 * index + 3] = Math.max(start.y, end.y) + around
  })
  return boxes
}

const isWithin = (boxes: Float64Array, index: number, { x, y }: Point, reach: number): boolean =>
  x >= (boxes[4 * index] ?? 0) - reach &&
  x <= (boxes[4 * index + 1] ?? 0) + reach &&
  y >= (boxes[4 * index + 2] ?? 0) - reach &&
  y <= (boxes[4 * index + 3] ?? 0) + reach

/** How far a curve goes from the straight line between its ends, at most. */
const bend = ({ start, end, curvature }: Curve): number =>
  curvature === 0 ? 0 : (Math.abs(curvature) / 2) * Math.hypot(end.x - start.x, end.y - start.y)

const distanceToChord = (point: Point, { start, end }: Curve): number => distanceToPiece(point, start, end)

function distanceToCurve(point: Point, curve: Curve): number {
  if (curve.curvature === 0) return distanceToChord(point, curve)
  let least = Infinity
  let before = curve.start
  for (let piece = 1; piece <= PIECES; piece++) {
    const next = pointOn(curve, piece / PIECES)
    least = Math.min(least, distanceToPiece(point, before, next))
    before = next
  }
  return least
}

function distanceToPiece({ x, y }: Point, start: Point, end: Point): number {
  const [across, up] = [end.x - start.x, end.y - start.y]
  const length = across ** 2 + up ** 2
  const along = length === 0 ? 0 : ((x - start.x) * across + (y - start.y) * up) / length
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(x - start.x - across * share, y - start.y - up * share)
}
