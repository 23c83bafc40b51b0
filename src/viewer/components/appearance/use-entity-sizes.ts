import { useMemo } from 'react'
import { entitySizes } from '../../core/drawing/entity-sizes'
import { entityValues } from '../../core/graph/entity-values'
import { useViewer, useViewerState, useVisible } from '../viewer-context'
import { type FoundCentrality, useCentrality } from './use-centrality'

export interface EntitySizes {
  /** What the sizes tell. */
  readonly valueById: ReadonlyMap<string, number>
  /** Radii in pixels. */
  readonly sizeById: ReadonlyMap<string, number>
  readonly centrality: FoundCentrality | null
}

/** How large discs are just now; while a measure is being reckoned all are alike. */
export function useEntitySizes(): EntitySizes {
  const { graph } = useViewer()
  const visible = useVisible()
  const by = useViewerState((state) => state.appearance.size)
  const centrality = useCentrality()
  // Only by relations sizes hang on what is shown.
  const shown = by === 'degree' ? visible : null
  const known = centrality === 'failed' ? null : centrality
  return useMemo(() => {
    const valueById = entityValues(graph, shown, by, known?.valueById ?? null)
    return { valueById, sizeById: entitySizes(graph, by, valueById), centrality }
  }, [graph, shown, by, known, centrality])
}
