import { relationKind } from '../../../model'
import { byEvidence } from '../../../query'
import { pointOn } from '../../core/drawing/curve'
import type { Palette } from '../../core/drawing/palette'
import { type Box, collide, holds } from '../../core/drawing/place-labels'
import type { ViewerRelation } from '../../core/graph/viewer-graph'
import type { Line } from '../stage/on-screen'
import { LINE_LABEL_FONT, LINE_LABEL_SIZE } from './label-font'
import { HALO, writeWords } from './paint-names'

/** So many at most: more would be read by nobody. */
const MOST = 14

/** Where along a line its words may stand, as shares of the way, in this order of liking. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66]

/** A relation and how it runs on the screen. */
export interface DrawnRelation {
  readonly relation: ViewerRelation
  readonly line: Line
}

/** Writes beside lines what they stand for, the best evidenced first, as far as the words find room beside what is taken. */
export function paintRelationLabels(
  context: CanvasRenderingContext2D,
  drawn: readonly DrawnRelation[],
  { palette, picture, taken }: { readonly palette: Palette; readonly picture: Box; readonly taken: readonly Box[] },
): void {
  const placed: Box[] = []
  for (const { relation, line } of [...drawn].sort((a, b) => byEvidence(a.relation, b.relation))) {
    if (placed.length === MOST) return
    const { label } = relationKind(relation.type)
    context.font = LINE_LABEL_FONT
    const size = { width: context.measureText(label).width, height: LINE_LABEL_SIZE + HALO }
    const isFree = (box: Box) => holds(picture, box) && ![...taken, ...placed].some((other) => collide(box, other))
    const box = boxesOn(line, size).find(isFree)
    if (!box) continue
    placed.push(box)
    writeWords(context, label, box.x, box.y + box.height / 2, { font: LINE_LABEL_FONT, color: palette.ink }, palette)
  }
}

/** None on a line that is shorter than the words. */
function boxesOn(line: Line, { width, height }: Pick<Box, 'width' | 'height'>): readonly Box[] {
  const free = Math.hypot(line.end.x - line.start.x, line.end.y - line.start.y) - line.start.radius - line.end.radius
  if (free < width * 0.9) return []
  return SHARES.map((share) => {
    const { x, y } = pointOn(line, share)
    return { x: x - width / 2, y: y - height / 2, width, height }
  })
}
