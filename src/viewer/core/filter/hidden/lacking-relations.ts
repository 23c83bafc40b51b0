import { requireSources, toggleOnlyDenied } from '../../state/actions/filters'
import { hasDenial, hasSources } from '../relations-left'
import type { HiddenPart, Hiding } from './hidden-part'

/** Relations of the shown types that lack the sources or the denial asked for. */
export function lackingRelations({ graph, filters }: Hiding): readonly HiddenPart[] {
  if (filters.leastSources <= 1 && !filters.onlyDenied) return []
  let [unbacked, undenied] = [0, 0]
  for (const relation of graph.relations.values()) {
    if (filters.hiddenRelationTypes.has(relation.type)) continue
    if (!hasSources(relation, filters)) unbacked++
    if (!hasDenial(relation, filters)) undenied++
  }
  return [
    {
      count: unbacked,
      words: `${unbacked} with fewer than ${filters.leastSources} sources`,
      bringBack: requireSources(1),
    },
    { count: undenied, words: `${undenied} that nobody denies`, bringBack: toggleOnlyDenied(false) },
  ].filter(({ count }) => count > 0)
}
