import { useEffect, useState } from 'react'
import { type AskedCentrality, askCentrality } from '../../centrality/ask-centrality'
import type { CentralityMeasure } from '../../centrality/centrality-task'
import type { ViewerGraph } from '../../core/graph/viewer-graph'
import type { SizeBy } from '../../core/state/viewer-state'
import { useViewer, useViewerState } from '../viewer-context'

/** What was found, or why nothing will be. */
export type FoundCentrality = AskedCentrality | 'failed'

const isCentrality = (by: SizeBy): by is CentralityMeasure => by === 'pagerank' || by === 'betweenness'

/** How central the entities are by the measure that sizes go by; null while it is being reckoned, and where they go by something else. */
export function useCentrality(): FoundCentrality | null {
  const { graph } = useViewer()
  const by = useViewerState((state) => state.appearance.size)
  const [found, setFound] = useState<{ graph: ViewerGraph; by: SizeBy; centrality: FoundCentrality } | null>(null)
  useEffect(() => {
    if (!isCentrality(by)) return
    let isWanted = true
    const show = (centrality: FoundCentrality) => {
      if (isWanted) setFound({ graph, by, centrality })
    }
    askCentrality(graph, by).then(show, () => show('failed'))
    return () => {
      isWanted = false
    }
  }, [graph, by])
  return found?.graph === graph && found.by === by ? found.centrality : null
}
