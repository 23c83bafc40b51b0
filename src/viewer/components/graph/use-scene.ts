import { useMemo } from 'react'
import type { Scene } from '../../canvas/scene'
import { placesOf } from '../../core/drawing/places'
import { focusOn, focusOnCommunity } from '../../core/filter/focus'
import { useEntityColors } from '../appearance/use-entity-colors'
import { useEntitySizes } from '../appearance/use-entity-sizes'
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
  const community = useViewerState((state) => state.appearance.community)
  const { sizeById } = useEntitySizes()
  const colorById = useEntityColors()
  const placeById = useMemo(() => placesOf(graph, layout), [graph, layout])
  const path = usePathFocus()
  const lifted = useMemo(
    () => (community === null ? null : focusOnCommunity(graph, visible, community)),
    [graph, visible, community],
  )
  const pointedAt = useMemo(
    () => (path && !hovered ? path : focusOn(graph, visible, hovered ?? selected)),
    [graph, visible, hovered, selected, path],
  )
  const focus = pointedAt ?? lifted
  return useMemo(
    () => ({ palette, visible, focus, selected, hovered, placeById, pinned, sizeById, colorById, camera }),
    [palette, visible, focus, selected, hovered, placeById, pinned, sizeById, colorById, camera],
  )
}
