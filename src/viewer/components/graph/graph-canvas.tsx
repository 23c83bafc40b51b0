import { useEffect, useMemo, useRef } from 'react'
import { drawGraph } from '../../canvas/draw-graph'
import type { Scene } from '../../canvas/scene'
import { focusOn } from '../../core/filter/focus'
import { hover, select } from '../../core/state/actions/selection'
import { usePalette } from '../use-theme'
import { useViewer, useViewerState, useVisible } from '../viewer-context'

/** The drawing itself. All it shows can be reached by keyboard in the list, which its label says. */
export function GraphCanvas() {
  const { graph, store, drawing } = useViewer()
  const container = useRef<HTMLDivElement>(null)
  const scene = useScene()
  const firstScene = useRef(scene)

  useEffect(() => {
    if (!container.current) return
    const drawn = drawGraph(container.current, graph, firstScene.current, {
      onHover: (target) => store.update(hover(target)),
      onSelect: (target) => store.update(select(target)),
    })
    drawing.current = drawn
    return () => {
      drawing.current = null
      drawn.destroy()
    }
  }, [graph, store, drawing])

  useEffect(() => {
    firstScene.current = scene
    drawing.current?.show(scene)
  }, [scene, drawing])

  return (
    <div
      ref={container}
      className="canvas"
      role="img"
      aria-label="The graph, drawn. The list holds the same and can be used by keyboard."
    />
  )
}

function useScene(): Scene {
  const { graph } = useViewer()
  const palette = usePalette()
  const visible = useVisible()
  const selected = useViewerState((state) => state.selected)
  const hovered = useViewerState((state) => state.hovered)
  return useMemo(
    () => ({ palette, visible, selected, hovered, focus: focusOn(graph, visible, hovered ?? selected) }),
    [graph, palette, visible, selected, hovered],
  )
}
