import { byText } from '../../../../model'
import { nameOf } from '../../graph/viewer-graph'
import { showAllAround, toggleEntities, toggleUnlinked } from '../../state/actions/filters'
import { countWords } from '../../words/count-words'
import type { HiddenPart, Hiding } from './hidden-part'
import { MOST_NAMED } from './most-named'

export function hiddenByHand({ graph, filters }: Hiding): readonly HiddenPart[] {
  const ids = [...filters.hiddenEntities].filter((id) => graph.entities.has(id))
  if (ids.length > MOST_NAMED)
    return [{ words: `${ids.length} entities hidden by hand`, bringBack: toggleEntities(ids, true) }]
  return ids
    .map((id) => ({ words: `${nameOf(graph, id)}, hidden by hand`, bringBack: toggleEntities([id], true) }))
    .sort((a, b) => byText(a.words, b.words))
}

export function tooFar({ graph, filters: { around }, visible }: Hiding): readonly HiddenPart[] {
  if (!around) return []
  const distance = countWords(around.depth, 'step')
  const words = `${countWords(visible.beyond, 'entity', 'entities')} beyond ${distance} of ${nameOf(graph, around.id)}`
  return [{ words, bringBack: showAllAround }]
}

export const unlinked = ({ filters, visible }: Hiding): readonly HiddenPart[] =>
  filters.hideUnlinked && visible.unlinked > 0
    ? [{ words: `${visible.unlinked} unlinked`, bringBack: toggleUnlinked(true) }]
    : []
