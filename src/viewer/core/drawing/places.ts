import type { ViewerGraph } from '../graph/viewer-graph'
import { decodePlaces } from '../state/encoded-places'
import type { Point } from '../state/viewer-state'

const NONE: ReadonlyMap<string, Point> = new Map()

/**
 * Where every entity stands, in units of the layout, y up: where the reader has put it, else where a layout run in the viewer has, else
 * where the graph has it.
 *
 * @param layout as `encodePlaces` gives it for the entities in the order of the graph; letters of another graph count for nothing.
 */
export function placesOf(
  graph: ViewerGraph,
  layout: string | null,
  pinned: ReadonlyMap<string, Point> = NONE,
): ReadonlyMap<string, Point> {
  const arranged = layout === null ? null : decodePlaces(layout, graph.entities.size)
  if (arranged === null && pinned.size === 0) return graph.entities
  return new Map(
    Array.from(graph.entities, ([id, entity], index) => [id, pinned.get(id) ?? arranged?.[index] ?? entity]),
  )
}

/** The first of some places that is one; a layout that fails gives numbers that are none. */
export const firstPlace = (...places: readonly (Point | undefined)[]): Point => places.find(isPlace) ?? ORIGIN

const ORIGIN: Point = { x: 0, y: 0 }

const isPlace = (point: Point | undefined): boolean =>
  point !== undefined && Number.isFinite(point.x) && Number.isFinite(point.y)
