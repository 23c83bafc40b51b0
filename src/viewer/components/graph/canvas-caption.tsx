import { relationKind } from '../../../model'
import { nameOf, type ViewerGraph } from '../../core/graph/viewer-graph'
import type { Target } from '../../core/state/selection'
import { countWords } from '../../core/words/count-words'
import { useViewer, useViewerState } from '../viewer-context'

/** Says in words what the pointer is on. */
export function CanvasCaption() {
  const { graph } = useViewer()
  const hovered = useViewerState((state) => state.hovered)
  if (!hovered) return <p className="caption">Point at a name or a line; click to open it.</p>
  return (
    <p className="caption">{hovered.kind === 'entity' ? entityWords(graph, hovered) : relationWords(graph, hovered)}</p>
  )
}

function entityWords(graph: ViewerGraph, { id }: Target): string {
  const entity = graph.entities.get(id)
  if (!entity) return ''
  return `${entity.name}, ${entity.type}: named ${countWords(entity.mentions, 'time')} in ${countWords(entity.documents, 'article')}`
}

function relationWords(graph: ViewerGraph, { id }: Target): string {
  const relation = graph.relations.get(id)
  if (!relation) return ''
  const ends = `${nameOf(graph, relation.source)} · ${relationKind(relation.type).label} · ${nameOf(graph, relation.target)}`
  const backing = `${countWords(relation.weight, 'sentence')} from ${countWords(relation.sources, 'source')}`
  return `${ends}: ${backing}${relation.denied ? ', denied' : ''}`
}
