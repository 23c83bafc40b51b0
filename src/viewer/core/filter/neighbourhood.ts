import { groupBy } from '../../../model'
import type { ViewerRelation } from '../graph/viewer-graph'
import type { Neighbourhood } from './filters'

/** The entities that are no more than so many of these relations away, whichever way they run; the one itself among them. */
export function entitiesAround({ id, depth }: Neighbourhood, relations: Iterable<ViewerRelation>): ReadonlySet<string> {
  const steps = [...relations].flatMap(({ source, target }) => [
    { from: source, to: target },
    { from: target, to: source },
  ])
  const stepsByEntity = groupBy(steps, ({ from }) => from)
  const found = new Set([id])
  let edge = [id]
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const next = new Set(edge.flatMap((entity) => (stepsByEntity.get(entity) ?? []).map(({ to }) => to)))
    edge = [...next].filter((entity) => !found.has(entity))
    for (const entity of edge) found.add(entity)
  }
  return found
}
