import { between, controlPoint, pointOn, shareBeforeEnd } from '../../core/drawing/curve'
import { ARROW_HEAD } from '../picture/line-style'
import type { Line } from '../stage/on-screen'

/** Paints a line as sigma draws it, up to the border of the disc at its end if it has a head. */
export function paintLine(context: CanvasRenderingContext2D, line: Line): void {
  context.strokeStyle = line.color
  context.lineWidth = line.thickness
  const end = line.hasArrow ? shareBeforeEnd(line, line.end.radius + ARROW_HEAD.length * line.thickness) : 1
  stroke(context, line, end)
  if (line.hasArrow) paintHead(context, line, end)
}

/** The first share of a quadratic curve is one itself. */
function stroke(context: CanvasRenderingContext2D, line: Line, share: number): void {
  const end = pointOn(line, share)
  const control = between(line.start, controlPoint(line), share)
  context.beginPath()
  context.moveTo(line.start.x, line.start.y)
  context.quadraticCurveTo(control.x, control.y, end.x, end.y)
  context.stroke()
}

function paintHead(context: CanvasRenderingContext2D, line: Line, share: number): void {
  const tip = pointOn(line, shareBeforeEnd(line, line.end.radius))
  const base = pointOn(line, share)
  const length = Math.hypot(tip.x - base.x, tip.y - base.y)
  if (length === 0) return
  const half = (ARROW_HEAD.width * line.thickness) / 2 / length
  const [across, down] = [(base.y - tip.y) * half, (tip.x - base.x) * half]
  context.fillStyle = line.color
  context.beginPath()
  context.moveTo(tip.x, tip.y)
  context.lineTo(base.x + across, base.y + down)
  context.lineTo(base.x - across, base.y - down)
  context.fill()
}
