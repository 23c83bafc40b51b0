import { requireSources, toggleOnlyDenied } from '../../state/actions/filters'
import { hasDenial, hasSources } from '../visible-graph'
import type { HiddenPart, Hiding } from './hidden-part'

/** Relations of the shown types that lack the sources or the denial asked for. */
export function lackingRelations({ graph, filters }: Hiding): readonly HiddenPart[] {
  const typed = [...graph.relations.values()].filter(({ type }) => !filters.hiddenRelationTypes.has(type))
  const unbacked = typed.filter((relation) => !hasSources(relation, filters)).length
  const undenied = typed.filter((relation) => !hasDenial(relation, filters)).length
  return [
    {
      count: unbacked,
      words: `${unbacked} with fewer than ${filters.leastSources} sources`,
      bringBack: requireSources(1),
    },
    { count: undenied, words: `${undenied} that nobody denies`, bringBack: toggleOnlyDenied(false) },
  ].filter(({ count }) => count > 0)
}
