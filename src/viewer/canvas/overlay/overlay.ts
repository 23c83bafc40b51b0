import type { ViewerGraph } from '../../core/graph/viewer-graph'
import type { Scene } from '../scene'
import type { DrawingSigma } from '../stage/drawing-sigma'
import { onScreen } from '../stage/on-screen'
import { largestFirst } from './largest-first'
import { type OverlayPicture, paintOverlay } from './paint-overlay'

/** Keeps what is painted over sigma's picture up to date. */
export interface Overlay {
  /** Paints it anew with the next frame, once however often it is asked. */
  readonly renew: () => void
  /** What it paints. */
  readonly picture: () => OverlayPicture
  readonly stop: () => void
}

/** It is painted on the canvas that sigma has for names, which sigma leaves empty here and clears whenever it draws. */
export function createOverlay(sigma: DrawingSigma, graph: ViewerGraph, scene: () => Scene): Overlay {
  const context = sigma.getCanvases()['labels']?.getContext('2d')
  const bySize = largestFirst(graph)
  const picture = () => ({ graph, scene: scene(), screen: onScreen(sigma), bySize: bySize(scene().sizeById) })
  let frame = 0
  const paint = () => {
    cancelAnimationFrame(frame)
    frame = 0
    if (!context) return
    const { width, height } = sigma.getDimensions()
    context.clearRect(0, 0, width, height)
    paintOverlay(context, picture())
  }
  sigma.on('afterRender', paint)
  paint()
  return {
    renew() {
      if (frame === 0) frame = requestAnimationFrame(paint)
    },
    picture,
    stop: () => cancelAnimationFrame(frame),
  }
}
