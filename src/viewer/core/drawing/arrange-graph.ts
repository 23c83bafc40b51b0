import type { VisibleGraph } from '../filter/visible-graph'
import type { ViewerGraph } from '../graph/viewer-graph'
import { type Extent, extentOf } from './extent-of'
import { relationCurvatures } from './relation-curvatures'

/** Where an entity's disc stands, in the units of the layout (y up), and its radius in pixels. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Pixels. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** Where everything stands in a room of a certain shape. */
export interface Arrangement {
  readonly placeById: ReadonlyMap<string, Place>
  /** How much each relation bends: see {@link relationCurvatures}. */
  readonly curvatureById: ReadonlyMap<string, number>
  /** What the shown entities take up; null where none is shown. */
  readonly extent: Extent | null
}

/** The layout is made for no particular room. Stretched further than this, its clusters would no longer be seen. */
const STRETCH = { least: 0.6, most: 1.7 }

/** The side of a room, in pixels, in which discs have the size that the graph gives them; in smaller ones they shrink. */
const FULL_SIZE = { side: 620, leastScale: 0.5 }

/** Pixels between the middles of two lines that join one pair. */
const LINE_GAP = 15

/** Fits a graph into a room: what is shown fills both its width and its height, as far as that does not distort it. */
export function arrangeGraph(graph: ViewerGraph, visible: VisibleGraph, room: Room): Arrangement {
  const entities = [...graph.entities.values()]
  const stretch = stretchFor(extentOf(entities.filter(({ id }) => visible.entities.has(id))), room)
  const scale = clamp(Math.min(room.width, room.height) / FULL_SIZE.side, FULL_SIZE.leastScale, 1)
  const placeById = new Map(
    entities.map(({ id, x, y, size }): [string, Place] => [id, { x, y: y * stretch, size: size * scale }]),
  )
  const extent = extentOf([...visible.entities].flatMap((id) => placeById.get(id) ?? []))
  const gap = LINE_GAP * unitsPerPixel(extent, room)
  return { placeById, extent, curvatureById: relationCurvatures(graph.relations.values(), placeById, gap) }
}

/** By how much heights must grow for the extent to have the shape of the room. */
function stretchFor(extent: Extent | null, room: Room): number {
  const { width, height } = sizeOf(extent)
  if (width === 0 || height === 0 || room.width === 0) return 1
  return clamp((width / height) * (room.height / room.width), STRETCH.least, STRETCH.most)
}

function unitsPerPixel(extent: Extent | null, room: Room): number {
  const { width, height } = sizeOf(extent)
  return Math.max(width / Math.max(1, room.width), height / Math.max(1, room.height))
}

const sizeOf = (extent: Extent | null): Room =>
  extent ? { width: extent.x[1] - extent.x[0], height: extent.y[1] - extent.y[0] } : { width: 0, height: 0 }

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
