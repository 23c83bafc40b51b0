import type { Camera, Point } from '../state/viewer-state'
import type { Extent } from './extent-of'

/** Pixels. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** How a layout is fitted into a room before the reader moves the camera. */
export interface Frame {
  readonly room: Room
  /** The middle of what is fitted, in units of the layout. */
  readonly middle: Point
  /** By how much heights are drawn larger than widths. */
  readonly stretch: number
  /** Units of the layout that a pixel spans sideways. */
  readonly unitsPerPixel: number
}

/** The layout is made for no particular room. Stretched further than this, its clusters would no longer be seen. */
const STRETCH = { least: 0.6, most: 1.7 }

/** Pixels that stay empty at each side of the picture, for discs and names that stand at its edge. */
const PADDING = 46

/** Fits an extent into a room: it fills both width and height, as far as that does not distort it. */
export function frameOf(extent: Extent | null, { width, height }: Room): Frame {
  const room = { width: Math.max(1, width), height: Math.max(1, height) }
  const size = sizeOf(extent)
  const inner = withoutPadding(room)
  const filling = size.width > 0 && size.height > 0 ? (size.width / size.height) * (inner.height / inner.width) : 1
  const stretch = Math.min(STRETCH.most, Math.max(STRETCH.least, filling))
  return { room, middle: middleOf(extent), stretch, unitsPerPixel: unitsFor(size, room, stretch) }
}

/** What is in view before the camera is moved. */
export const homeCamera = ({ room, middle, stretch, unitsPerPixel }: Frame): Camera => ({
  ...middle,
  span: room.height < room.width ? (room.height * unitsPerPixel) / stretch : room.width * unitsPerPixel,
})

/** The camera that just holds an extent. */
export const cameraOn = (extent: Extent, frame: Frame): Camera =>
  homeCamera({
    ...frame,
    middle: middleOf(extent),
    unitsPerPixel: unitsFor(sizeOf(extent), frame.room, frame.stretch),
  })

const middleOf = (extent: Extent | null): Point =>
  extent ? { x: (extent.x[0] + extent.x[1]) / 2, y: (extent.y[0] + extent.y[1]) / 2 } : { x: 0, y: 0 }

const sizeOf = (extent: Extent | null): Room =>
  extent ? { width: extent.x[1] - extent.x[0], height: extent.y[1] - extent.y[0] } : { width: 0, height: 0 }

const withoutPadding = ({ width, height }: Room): Room => ({
  width: Math.max(1, width - 2 * PADDING),
  height: Math.max(1, height - 2 * PADDING),
})

/** One unit a pixel where there is nothing to fit, or a single point. */
function unitsFor({ width, height }: Room, room: Room, stretch: number): number {
  const inner = withoutPadding(room)
  return Math.max(width / inner.width, (height * stretch) / inner.height) || 1
}
