import type { VisibleGraph } from '../core/filter/visible-graph'
import type { ViewerGraph } from '../core/graph/viewer-graph'
import type { Point } from '../core/state/viewer-state'
import type { LayoutTask } from './layout-task'

/** What is to be laid out, and how it stands. */
export interface LayoutPlan {
  readonly graph: ViewerGraph
  /** Only what is shown is laid out; what is hidden keeps its place and pulls at nothing. */
  readonly visible: VisibleGraph
  /** Where each entity stands, pinned ones included. */
  readonly placeById: ReadonlyMap<string, Point>
  readonly pinned: ReadonlyMap<string, Point>
  /** Radii in pixels. */
  readonly sizeById: ReadonlyMap<string, number>
  /** A number to scatter the entities by before; null begins where they stand. */
  readonly seed: number | null
}

export interface PlannedLayout {
  /** The entities that are laid out, in the order of the task. */
  readonly ids: readonly string[]
  readonly task: LayoutTask
}

/** Puts a plan into numbers. The order is that of the graph, so that the outcome hangs on nothing but what is shown. */
export function layoutTaskOf({ graph, visible, placeById, pinned, sizeById, seed }: LayoutPlan): PlannedLayout {
  const ids = [...graph.entities.keys()].filter((id) => visible.entities.has(id))
  const weightByEnds = weights(ids, visible)
  return {
    ids,
    task: {
      places: placesInOrder(ids, placeById),
      radii: Float32Array.from(ids, (id) => sizeById.get(id) ?? 1),
      held: heldMarks(ids, pinned),
      ends: Uint32Array.from([...weightByEnds.keys()].flatMap((ends) => ends.split(' ').map(Number))),
      pulls: Float32Array.from(weightByEnds.values(), pull),
      seed,
    },
  }
}

/** x and y of each, one after the other. */
export const placesInOrder = (ids: readonly string[], placeById: ReadonlyMap<string, Point>): Float32Array =>
  Float32Array.from(
    ids.flatMap((id) => {
      const { x, y } = placeById.get(id) ?? { x: 0, y: 0 }
      return [x, y]
    }),
  )

/** 1 for each that is pinned. */
export const heldMarks = (ids: readonly string[], pinned: ReadonlyMap<string, Point>): Uint8Array =>
  Uint8Array.from(ids, (id) => (pinned.has(id) ? 1 : 0))

/** One link for each two that shown relations join, with their sentences. */
function weights(ids: readonly string[], { relations }: VisibleGraph): ReadonlyMap<string, number> {
  const indexById = new Map(ids.map((id, index) => [id, index]))
  const weightByEnds = new Map<string, number>()
  for (const { source, target, weight } of relations.values()) {
    const [a, b] = [indexById.get(source), indexById.get(target)]
    if (a === undefined || b === undefined || a === b) continue
    const ends = a < b ? `${a} ${b}` : `${b} ${a}`
    weightByEnds.set(ends, (weightByEnds.get(ends) ?? 0) + Math.max(0, weight))
  }
  return weightByEnds
}

/** As a logarithm, so that a few strong ties do not make one lump. */
const pull = (weight: number): number => 1 + Math.log2(1 + weight)
