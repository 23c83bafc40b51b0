import { Button } from 'react-aria-components/Button'
import { ENTITY_TYPES, RELATION_TYPES, relationKind } from '../../../model'
import type { Filters } from '../../core/filter/filters'
import { hasDenial, hasSources } from '../../core/filter/visible-graph'
import { countTypes } from '../../core/graph/count-types'
import type { ViewerGraph } from '../../core/graph/viewer-graph'
import type { Action } from '../../core/state/actions/action'
import {
  requireSources,
  showEverything,
  toggleEntityTypes,
  toggleOnlyDenied,
  toggleRelationTypes,
  toggleUnlinked,
} from '../../core/state/actions/filters'
import { countWords } from '../../core/words/count-words'
import { PLURALS } from '../../core/words/type-words'
import { useViewer, useViewerState, useVisible } from '../viewer-context'

interface HiddenPart {
  readonly words: string
  readonly bringBack: Action
}

/** Says what the filters leave out; each part comes back by one click. */
export function HiddenNotice() {
  const { graph, store } = useViewer()
  const filters = useViewerState((state) => state.filters)
  const { unlinked } = useVisible()
  const parts = hiddenParts(graph, filters, unlinked)
  if (parts.length === 0) return <p className="hidden-notice">Everything is shown.</p>
  return (
    <div className="hidden-notice" role="group" aria-label="Not shown">
      <span>Not shown:</span>
      <div className="chips">
        {parts.map(({ words, bringBack }) => (
          <Button key={words} className="chip" aria-label={`Show ${words}`} onPress={() => store.update(bringBack)}>
            {words}
          </Button>
        ))}
      </div>
      <Button className="text-button" onPress={() => store.update(showEverything)}>
        Show everything
      </Button>
    </div>
  )
}

function hiddenParts(graph: ViewerGraph, filters: Filters, unlinked: number): readonly HiddenPart[] {
  const entities = countTypes(graph.entities.values())
  const relations = countTypes(graph.relations.values())
  return [
    ...lackingParts(graph, filters),
    ...ENTITY_TYPES.filter((type) => filters.hiddenEntityTypes.has(type) && entities.has(type)).map((type) => ({
      words: countWords(entities.get(type) ?? 0, type, PLURALS[type]),
      bringBack: toggleEntityTypes([type], true),
    })),
    ...RELATION_TYPES.filter((type) => filters.hiddenRelationTypes.has(type) && relations.has(type)).map((type) => ({
      words: `${relations.get(type)} “${relationKind(type).label}”`,
      bringBack: toggleRelationTypes([type], true),
    })),
    ...(filters.hideUnlinked && unlinked > 0
      ? [
          {
            words: `${unlinked} unlinked`,
            bringBack: toggleUnlinked(true),
          },
        ]
      : []),
  ]
}

/** Relations of the shown types that lack the sources or the denial asked for. */
function lackingParts(graph: ViewerGraph, filters: Filters): readonly HiddenPart[] {
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
