import { byText } from '../../../model'

/** A label that would like to stand beside its disc. Pixels; x to the right, y down. */
export interface LabelWish {
  readonly key: string
  /** Middle and radius of the disc. */
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
  /** Larger is placed first. */
  readonly priority: number
}

/** A rectangle by its left upper corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedLabel extends Box {
  readonly key: string
}

const GAP = 4

/** How far along each axis the corner of a label keeps from the middle of its disc, in radii: just outside the circle. */
const CORNER = 0.85

/**
 * Places labels beside their discs (right, left, below, above, then at the corners, in this order of liking) so that each lies within the
 * `picture` and none covers another label, a disc of another wish, or what is `taken`. Those that find no room are left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  picture: Box,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const discs = wishes.map((wish) => ({ key: wish.key, box: discBox(wish) }))
  for (const wish of [...wishes].sort(byPriority)) {
    const isFree = (box: Box) =>
      holds(picture, box) &&
      !taken.some((other) => collide(box, other)) &&
      !placed.some((other) => collide(box, other)) &&
      !discs.some((disc) => disc.key !== wish.key && collide(box, disc.box))
    const box = sides(wish).find(isFree)
    if (box) placed.push({ key: wish.key, ...box })
  }
  return placed
}

/** Whether two rectangles share area. */
export const collide = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Whether one rectangle lies within another. */
export const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

const byPriority = (a: LabelWish, b: LabelWish): number => b.priority - a.priority || byText(a.key, b.key)

const discBox = ({ x, y, radius }: LabelWish): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

function sides({ x, y, radius, width, height }: LabelWish): readonly Box[] {
  const right = x + radius + GAP
  const left = x - radius - GAP - width
  const below = y + radius + GAP
  const above = y - radius - GAP - height
  const corner = radius * CORNER
  const size = { width, height }
  return [
    { x: right, y: y - height / 2, ...size },
    { x: left, y: y - height / 2, ...size },
    { x: x - width / 2, y: below, ...size },
    { x: x - width / 2, y: above, ...size },
    { x: x + corner, y: y - corner - height, ...size },
    { x: x + corner, y: y + corner, ...size },
    { x: x - corner - width, y: y - corner - height, ...size },
    { x: x - corner - width, y: y + corner, ...size },
  ]
}
