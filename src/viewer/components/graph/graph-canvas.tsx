import { useEffect, useRef, useState } from 'react'
import { drawGraph } from '../../canvas/draw-graph'
import { look, pin } from '../../core/state/actions/places'
import { hover, select, selectTogether } from '../../core/state/actions/selection'
import { EntityContextMenu, type MenuPlace } from '../entity/entity-context-menu'
import { useViewer } from '../viewer-context'
import { useScene } from './use-scene'

interface Props {
  /** The browser has taken the memory of the drawing back. */
  readonly onLost: () => void
}

/** The drawing itself. All it shows can be reached by keyboard in the list, which its label says. */
export function GraphCanvas({ onLost }: Props) {
  const { graph, store, drawing } = useViewer()
  const container = useRef<HTMLDivElement>(null)
  const scene = useScene()
  const shown = useRef(scene)
  const [menu, setMenu] = useState<MenuPlace | null>(null)

  useEffect(() => {
    if (!container.current) return
    const drawn = drawGraph(container.current, graph, shown.current, {
      onHover: (target) => store.update(hover(target)),
      onSelect: (target) => store.update(select(target)),
      onSelectTogether: (id) => store.update(selectTogether(id)),
      onMenu: (id, point) => setMenu({ id, point }),
      onLook: (camera) => store.update(look(camera)),
      onPin: (id, place) => store.update(pin(id, place)),
      onLost,
    })
    drawing.current = drawn
    return () => {
      drawing.current = null
      drawn.destroy()
    }
  }, [graph, store, drawing, onLost])

  useEffect(() => {
    if (shown.current === scene) return
    shown.current = scene
    drawing.current?.show(scene)
  }, [scene, drawing])

  return (
    <>
      <div
        ref={container}
        className="canvas"
        role="img"
        aria-label="The graph, drawn. The list holds the same and can be used by keyboard."
      />
      {menu && <EntityContextMenu place={menu} onClose={() => setMenu(null)} />}
    </>
  )
}
