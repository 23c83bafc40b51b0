import type { Palette } from '../../core/drawing/palette'
import type { Disc } from '../stage/on-screen'

export function paintDisc(context: CanvasRenderingContext2D, { x, y, radius, color }: Disc): void {
  context.fillStyle = color
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fill()
}

/** Marks a disc that stays where the reader has put it: a pinhead in its middle. */
export function paintPin(context: CanvasRenderingContext2D, { x, y, radius }: Disc, { ink, paper }: Palette): void {
  context.fillStyle = paper
  context.strokeStyle = ink
  context.lineWidth = 1.5
  context.beginPath()
  context.arc(x, y, Math.max(2.5, radius / 3), 0, 2 * Math.PI)
  context.fill()
  context.stroke()
}
