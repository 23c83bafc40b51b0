import { extentOf } from '../core/drawing/extent-of'
import { cameraOn } from '../core/drawing/frame'
import type { ViewerGraph } from '../core/graph/viewer-graph'
import { createCameraMan } from './camera/camera-man'
import type { DrawingEvents, GraphDrawing } from './graph-drawing'
import { isInView } from './overlay/discs-in-view'
import { createOverlay } from './overlay/overlay'
import { drawPng } from './png/draw-png'
import { connectPointer } from './pointer/connect-pointer'
import { findRelations } from './pointer/find-relations'
import type { Scene } from './scene'
import { onScreen } from './stage/on-screen'
import { positionOf } from './stage/position-of'
import { openStage } from './stage/stage'
import { watchContexts } from './stage/watch-contexts'
import { watchSize } from './stage/watch-size'

/**
 * Draws a graph in `container`: sigma draws all of it, an overlay what hangs on where the reader looks. Each scene has only that drawn anew
 * which looks different in it.
 */
export function drawGraph(
  container: HTMLElement,
  graph: ViewerGraph,
  firstScene: Scene,
  events: DrawingEvents,
): GraphDrawing {
  let scene = firstScene
  const stage = openStage(container, graph, () => scene)
  const { sigma } = stage
  const lines = findRelations(sigma.getGraph(), (id) => scene.visible.relations.has(id))
  const cameraMan = createCameraMan(sigma, stage.frame, events.onLook)
  cameraMan.look(scene.camera)
  const overlay = createOverlay(sigma, graph, () => scene)
  /** Whatever it does, the reader goes on to look at the same part of the layout. */
  const arranged = (arrange: () => void) => {
    const camera = cameraMan.camera()
    arrange()
    cameraMan.look(camera)
    lines.forget()
  }
  const stopPointer = connectPointer(
    sigma,
    {
      ...events,
      onDrag(entity, place) {
        stage.move(entity, stage.toLayout(place))
        lines.forget()
      },
      onDrop: (entity, place) => events.onPin(entity, stage.toLayout(place)),
    },
    lines.near,
  )
  const stops = [
    watchSize(container, () => arranged(stage.arrange)),
    watchContexts(sigma, events.onLost),
    cameraMan.stop,
    stopPointer,
    overlay.stop,
  ]
  return {
    show(next) {
      const before = scene
      scene = next
      if (before.placeById !== next.placeById) arranged(() => stage.place(new Map()))
      else stage.renew(before)
      if (before.pinned !== next.pinned) lines.forget()
      if (before.camera !== next.camera) cameraMan.look(next.camera)
      overlay.renew()
    },
    place: (placeById) => arranged(() => stage.place(placeById)),
    fit() {
      const extent = extentOf(Array.from(scene.visible.entities, stage.placeOf))
      if (extent) cameraMan.go(cameraOn(extent, stage.frame()))
    },
    zoom: (factor) => cameraMan.zoom(factor),
    reveal(entity) {
      const screen = onScreen(sigma)
      const disc = screen.disc(entity)
      if (disc && !isInView(disc, screen)) cameraMan.go(stage.placeOf(entity))
    },
    positionOf: (target) => positionOf(onScreen(sigma), target),
    toPng: () => drawPng(overlay.picture()),
    destroy() {
      for (const stop of stops) stop()
      sigma.kill()
    },
  }
}
