import type { ViewerRelation } from '../graph/viewer-graph'
import type { Filters } from './filters'

/** Whether neither end of a relation is hidden by hand. */
export const hasShownEnds = (
  { source, target }: Pick<ViewerRelation, 'source' | 'target'>,
  { hiddenEntities }: Filters,
): boolean => hiddenEntities.size === 0 || (!hiddenEntities.has(source) && !hiddenEntities.has(target))
