import { isWeak } from '../../../model'
import type { ViewerGraph } from '../graph/viewer-graph'
import type { Point } from '../state/viewer-state'
import { type Extent, extentOf } from './extent-of'

/**
 * What the camera holds before it is moved: all that some claim links, or all where there is no claim. It hangs on no filter and on nothing
 * else that the reader does, so that a link shows the same to everybody.
 */
export function homeExtent(graph: ViewerGraph, placeOf: (id: string) => Point): Extent | null {
  const linked = new Set<string>()
  for (const { type, source, target } of graph.relations.values()) {
    if (!isWeak(type)) linked.add(source).add(target)
  }
  return extentOf(Array.from(linked.size > 0 ? linked : graph.entities.keys(), placeOf))
}
