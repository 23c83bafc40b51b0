import { useMemo } from 'react'
import type { Scene } from '../../canvas/scene'
import { entityColors } from '../../core/drawing/entity-colors'
import { entitySizes } from '../../core/drawing/entity-sizes'
import { placesOf } from '../../core/drawing/places'
import { focusOn } from '../../core/filter/focus'
import { usePathFocus } from '../paths/use-found-paths'
import { usePalette } from '../use-theme'
import { useViewer, useViewerState, useVisible } from '../viewer-context'

/** What the drawing shows, by the state of the page. */
export function useScene(): Scene {
  const { graph } = useViewer()
  const palette = usePalette()
  const visible = useVisible()
  const selected = useViewerState((state) => state.selected)
  const hovered = useViewerState((state) => state.hovered)
  const layout = useViewerState((state) => state.layout)
  const pinned = useViewerState((state) => state.pinned)
  const camera = useViewerState((state) => state.camera)
  const color = useViewerState((state) => state.appearance.color)
  const sizeById = useMemo(() => entitySizes(graph, 'mentions', new Map()), [graph])
  const colorById = useMemo(() => entityColors(graph, visible, color, palette), [graph, visible, color, palette])
  const placeById = useMemo(() => placesOf(graph, layout), [graph, layout])
  const path = usePathFocus()
  const focus = useMemo(
    () => (path && !hovered ? path : focusOn(graph, visible, hovered ?? selected)),
    [graph, visible, hovered, selected, path],
  )
  return useMemo(
    () => ({ palette, visible, focus, selected, hovered, placeById, pinned, sizeById, colorById, camera }),
    [palette, visible, focus, selected, hovered, placeById, pinned, sizeById, colorById, camera],
  )
}
