import type { Extent } from '../../core/drawing/extent-of'
import { type Frame, homeCamera } from '../../core/drawing/frame'
import type { Camera } from '../../core/state/viewer-state'

/** What sigma calls the state of its camera: the middle of the view in shares of the framed box, and how many of it are in view. */
export interface SigmaCamera {
  readonly x: number
  readonly y: number
  readonly ratio: number
}

/**
 * The box of a frame that sigma is to fit into its viewport: a square on the shorter side of the room, since sigma's own fitting of
 * oblong boxes follows rules that are hard to tell. Heights are stretched.
 */
export function boxOf(frame: Frame): Extent {
  const half = sideOf(frame) / 2
  const [x, y] = [frame.middle.x, frame.middle.y * frame.stretch]
  return { x: [x - half, x + half], y: [y - half, y + half] }
}

export function toSigma(camera: Camera, frame: Frame): SigmaCamera {
  const side = sideOf(frame)
  return {
    x: 0.5 + (camera.x - frame.middle.x) / side,
    y: 0.5 + ((camera.y - frame.middle.y) * frame.stretch) / side,
    ratio: camera.span / homeCamera(frame).span,
  }
}

export function fromSigma({ x, y, ratio }: SigmaCamera, frame: Frame): Camera {
  const side = sideOf(frame)
  return {
    x: frame.middle.x + (x - 0.5) * side,
    y: frame.middle.y + ((y - 0.5) * side) / frame.stretch,
    span: ratio * homeCamera(frame).span,
  }
}

/** Whether two cameras see the same but for what nobody sees. */
export function seeSame(a: Camera, b: Camera): boolean {
  const hair = Math.min(a.span, b.span) / 1000
  return Math.hypot(a.x - b.x, a.y - b.y) < hair && Math.abs(a.span - b.span) < hair
}

const sideOf = ({ room, unitsPerPixel }: Frame): number => Math.min(room.width, room.height) * unitsPerPixel
