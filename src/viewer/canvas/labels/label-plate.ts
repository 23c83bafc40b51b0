import type { Palette } from '../../core/drawing/palette'
import type { Box } from '../../core/drawing/place-labels'
import { labelFont, labelSize } from './label-font'
import type { LabelledDisc } from './labelled-disc'

/** Pixels. */
const PADDING = 5
const GAP = 4
const RING = 3
const ROUNDING = 3

/** Draws a ring around the disc and its name on a plate beside it. */
export function drawPlate(context: CanvasRenderingContext2D, disc: LabelledDisc, palette: Palette): void {
  const box = plateBox(context, disc)
  context.beginPath()
  context.arc(disc.x, disc.y, disc.size + RING, 0, 2 * Math.PI)
  context.fillStyle = palette.ink
  context.fill()
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, ROUNDING)
  context.fill()
  context.fillStyle = palette.paper
  context.textBaseline = 'middle'
  context.fillText(disc.label, box.x + PADDING, disc.y + 1)
}

/** Where the plate of a disc stands: to the right, or to the left where the right has no room. Sets the context's font. */
export function plateBox(context: CanvasRenderingContext2D, disc: LabelledDisc): Box {
  context.font = labelFont(disc)
  const height = labelSize(disc) + 2 * PADDING
  const width = context.measureText(disc.label).width + 2 * PADDING
  const distance = disc.size + RING + GAP
  const fits = disc.x + distance + width <= context.canvas.clientWidth
  return { x: fits ? disc.x + distance : disc.x - distance - width, y: disc.y - height / 2, width, height }
}
