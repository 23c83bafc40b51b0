import { isWeak } from '../../model'
import type { ViewerGraph } from '../core/graph/viewer-graph'
import type { CentralityMeasure, CentralityTask } from './centrality-task'

/** All claims of a graph, whatever is filtered; what goes both ways is a link each way. Weak links, which are no claims, do not count. */
export function centralityTaskOf({ entities, relations }: ViewerGraph, measure: CentralityMeasure): CentralityTask {
  const ids = [...entities.keys()]
  const indexById = new Map(ids.map((id, index) => [id, index]))
  const weightByEnds = new Map<string, number>()
  const add = (source: string, target: string, weight: number) => {
    const ends = `${indexById.get(source)} ${indexById.get(target)}`
    weightByEnds.set(ends, (weightByEnds.get(ends) ?? 0) + weight)
  }
  for (const { source, target, type, reciprocal, weight } of relations.values()) {
    if (isWeak(type) || source === target) continue
    add(source, target, Math.max(1, weight))
    if (reciprocal) add(target, source, Math.max(1, weight))
  }
  return {
    measure,
    nodes: ids.length,
    ends: Uint32Array.from([...weightByEnds.keys()].flatMap((ends) => ends.split(' ').map(Number))),
    weights: Float64Array.from(weightByEnds.values()),
  }
}
