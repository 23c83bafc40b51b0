import type { Palette } from '../../core/drawing/palette'
import type { Box } from '../../core/drawing/place-labels'
import type { Disc } from '../stage/on-screen'
import { labelFont, labelSize } from './label-font'

/** Pixels. */
const PADDING = 5
const GAP = 4
const RING = 3
const ROUNDING = 3

/** A disc that stands out, with its whole name. */
export interface NamedDisc extends Disc {
  readonly name: string
}

/** Paints a ring around the disc and its name on a plate beside it. */
export function paintPlate(context: CanvasRenderingContext2D, disc: NamedDisc, box: Box, palette: Palette): void {
  context.strokeStyle = palette.ink
  context.lineWidth = RING
  context.beginPath()
  context.arc(disc.x, disc.y, disc.radius + RING / 2, 0, 2 * Math.PI)
  context.stroke()
  context.fillStyle = palette.ink
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, ROUNDING)
  context.fill()
  context.font = labelFont(disc.radius)
  context.fillStyle = palette.paper
  context.textBaseline = 'middle'
  context.textAlign = 'left'
  context.fillText(disc.name, box.x + PADDING, disc.y + 1)
}

/** Where the plate of a disc stands in a picture of a width: to the right, or to the left where the right has no room. */
export function plateBox(context: CanvasRenderingContext2D, { x, y, radius, name }: NamedDisc, picture: number): Box {
  context.font = labelFont(radius)
  const height = labelSize(radius) + 2 * PADDING
  const width = context.measureText(name).width + 2 * PADDING
  const distance = radius + RING + GAP
  const fits = x + distance + width <= picture
  return { x: fits ? x + distance : x - distance - width, y: y - height / 2, width, height }
}
