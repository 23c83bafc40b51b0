import type { Curve } from '../../core/drawing/curve'
import type { Point } from '../../core/state/viewer-state'
import { hasArrow } from '../picture/line-shape'
import { FEATHER, LEAST_THICKNESS } from '../picture/line-style'
import type { LineAttributes } from '../picture/picture'
import type { DrawingSigma } from './drawing-sigma'

/** A disc as it stands on the screen: pixels; x to the right, y down. */
export interface Disc extends Point {
  readonly id: string
  readonly radius: number
  readonly color: string
}

/** A line as it runs on the screen, from the middle of one disc to that of another. */
export interface Line extends Curve {
  readonly id: string
  readonly start: Disc
  readonly end: Disc
  readonly thickness: number
  readonly color: string
  readonly hasArrow: boolean
}

/** Where everything is in the picture that was rendered last. Null for what is not in the graph, or hidden. */
export interface OnScreen {
  readonly width: number
  readonly height: number
  readonly disc: (id: string) => Disc | null
  readonly line: (id: string) => Line | null
}

export function onScreen(sigma: DrawingSigma): OnScreen {
  const graph = sigma.getGraph()
  // The camera never turns, so two points tell where all are: with each paint thousands are asked for, and sigma's own answer is a copy.
  const origin = sigma.graphToViewport({ x: 0, y: 0 })
  const corner = sigma.graphToViewport({ x: 1, y: 1 })
  const [across, down, scale] = [corner.x - origin.x, corner.y - origin.y, sigma.scaleSize(1)]
  const disc = (id: string): Disc | null => {
    const data = graph.hasNode(id) ? graph.getNodeAttributes(id) : null
    if (!data || data.hidden) return null
    const [x, y] = [origin.x + data.x * across, origin.y + data.y * down]
    return { id, x, y, radius: data.size * scale, color: data.color }
  }
  return {
    ...sigma.getDimensions(),
    disc,
    line(id) {
      const data = graph.hasEdge(id) ? graph.getEdgeAttributes(id) : null
      if (!data || data.hidden) return null
      const [start, end] = [disc(graph.source(id)), disc(graph.target(id))]
      return start && end && { id, start, end, ...strokeOf(sigma, data) }
    },
  }
}

/** Seen with y down, a curve bends to the other side. */
const strokeOf = (sigma: DrawingSigma, { curvature, size, color, shape }: LineAttributes) => ({
  curvature: -curvature,
  thickness: Math.max(LEAST_THICKNESS, sigma.scaleSize(size)) - FEATHER,
  color,
  hasArrow: hasArrow(shape),
})
