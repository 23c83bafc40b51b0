import type { ViewerGraph } from '../graph/viewer-graph'
import type { PathSelection } from '../state/selection'
import type { PathQuestion } from './path-search'

/** What a path finder that is filled in asks; null where an end is missing or unknown, or both are the same. */
export function pathQuestion(
  { entities }: ViewerGraph,
  { from, to, order, maxHops }: PathSelection,
): PathQuestion | null {
  if (from === null || to === null || from === to || !entities.has(from) || !entities.has(to)) return null
  return { from, to, order, maxHops }
}
