import { createRelationFinder, type RelationFinder } from '../../core/drawing/nearest-relation'
import type { Point } from '../../core/state/viewer-state'
import type { Picture } from '../picture/picture'

/** Finds relations where they are drawn, in what sigma calls the graph's coordinates. */
export interface Relations {
  readonly near: (point: Point, reach: number) => string | null
  /** Is to be told when something has moved. */
  readonly forget: () => void
}

/** Where lines run is looked up when a pointer first asks. */
export function findRelations(graph: Picture['graph'], isShown: (id: string) => boolean): Relations {
  let finder: RelationFinder | null = null
  return {
    near(point, reach) {
      finder ??= createRelationFinder(
        graph.mapEdges((id, { curvature }, _source, _target, start, end) => ({ id, start, end, curvature })),
      )
      return finder(point, reach, isShown)
    },
    forget() {
      finder = null
    },
  }
}
