import { byText } from '../../../model'
import type { ViewerGraph } from '../../core/graph/viewer-graph'
import { memoizeLast } from '../../core/state/memoize-last'

/** Sorts the entities by the sizes of their discs, the largest first; those of one size by how often they are named. */
export const largestFirst = ({
  entities,
}: ViewerGraph): ((sizeById: ReadonlyMap<string, number>) => readonly string[]) =>
  memoizeLast((sizeById) => {
    const sized = Array.from(entities.values(), ({ id, mentions }) => ({ id, mentions, size: sizeById.get(id) ?? 0 }))
    return sized.sort((a, b) => b.size - a.size || b.mentions - a.mentions || byText(a.id, b.id)).map(({ id }) => id)
  })
