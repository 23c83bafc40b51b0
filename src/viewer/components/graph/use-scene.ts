import { useMemo } from 'react'
import type { Scene } from '../../canvas/scene'
import { placesOf } from '../../core/drawing/places'
import { focusOn } from '../../core/filter/focus'
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
  const sizeById = useMemo(() => new Map(Array.from(graph.entities, ([id, { size }]) => [id, size])), [graph])
  const colorById = useMemo(
    () => new Map(Array.from(graph.entities, ([id, { type }]) => [id, palette.entity[type]])),
    [graph, palette],
  )
  const placeById = useMemo(() => placesOf(graph, layout), [graph, layout])
  const focus = useMemo(() => focusOn(graph, visible, hovered ?? selected), [graph, visible, hovered, selected])
  return useMemo(
    () => ({ palette, visible, focus, selected, hovered, placeById, pinned, sizeById, colorById, camera }),
    [palette, visible, focus, selected, hovered, placeById, pinned, sizeById, colorById, camera],
  )
}
