import type { Box } from '../../core/drawing/place-labels'
import type { Disc, OnScreen } from '../stage/on-screen'

/** Pixels. Of the discs in each square of this side, the largest few may have a name. */
const CELL = 70
const PER_CELL = 2

/** So many at most are kept clear of names, that a picture of a large graph is not held up by them. */
const MOST = 600

/** The corners of the square around a circle are empty: a square of this many radii is what a name should leave free. */
const FILLED = 0.84

export interface DiscsInView {
  /** Those that may have a name. */
  readonly largest: readonly Disc[]
  /** What names should leave free. */
  readonly boxes: readonly Box[]
}

/** Looks through the discs, given with the largest first. */
export function discsInView(ids: Iterable<string>, screen: OnScreen): DiscsInView {
  const largest: Disc[] = []
  const boxes: Box[] = []
  const inCell = new Map<number, number>()
  for (const id of ids) {
    const disc = screen.disc(id)
    if (!disc || !isInView(disc, screen)) continue
    if (boxes.length < MOST) boxes.push(boxOf(disc))
    const cell = Math.floor(disc.y / CELL) * 1000 + Math.floor(disc.x / CELL)
    const before = inCell.get(cell) ?? 0
    if (before >= PER_CELL) continue
    inCell.set(cell, before + 1)
    largest.push(disc)
  }
  return { largest, boxes }
}

export const isInView = ({ x, y, radius }: Disc, { width, height }: OnScreen): boolean =>
  x > -radius && y > -radius && x < width + radius && y < height + radius

function boxOf({ x, y, radius }: Disc): Box {
  const half = radius * FILLED
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
}
