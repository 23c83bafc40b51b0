import { useMemo } from 'react'
import { entityColors } from '../../core/drawing/entity-colors'
import { usePalette } from '../use-theme'
import { useViewer, useViewerState, useVisible } from '../viewer-context'

/** What colors discs have just now. */
export function useEntityColors(): ReadonlyMap<string, string> {
  const { graph } = useViewer()
  const palette = usePalette()
  const visible = useVisible()
  const by = useViewerState((state) => state.appearance.color)
  // Only by balance colors hang on what is shown.
  const shown = by === 'balance' ? visible : null
  return useMemo(() => entityColors(graph, shown, by, palette), [graph, shown, by, palette])
}
