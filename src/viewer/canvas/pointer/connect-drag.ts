import type { MouseCoords, TouchCoords } from 'sigma/types'
import type { Point } from '../../core/state/viewer-state'
import type { DrawingSigma } from '../stage/drawing-sigma'

export interface DragEvents {
  /** A disc is held and moved; the place is in what sigma calls the graph's coordinates. */
  readonly onDrag: (entity: string, place: Point) => void
  readonly onDrop: (entity: string, place: Point) => void
}

export interface Drag {
  readonly isDragging: () => boolean
  /** Whether the click that is told of just now only ended a drag. */
  readonly wasDragged: () => boolean
}

/** Pixels. A hand trembles: less is a click. */
const TREMBLE = 4

interface Held {
  readonly entity: string
  readonly from: Point
  /** Where it was moved to; null while it has not been. */
  place: Point | null
}

/** Lets discs be dragged, with a mouse or one finger. */
export function connectDrag(sigma: DrawingSigma, { onDrag, onDrop }: DragEvents): Drag {
  let held: Held | null = null
  let dropped = false
  const drop = () => {
    dropped = held?.place != null
    if (held?.place) onDrop(held.entity, held.place)
    held = null
  }
  sigma.on('downNode', ({ node, event }) => {
    dropped = false
    held = isOnePointer(event) ? { entity: node, from: { x: event.x, y: event.y }, place: null } : null
  })
  sigma.on('downStage', () => {
    dropped = false
    held = null
  })
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!held) return
    preventSigmaDefault()
    if (!held.place && Math.hypot(event.x - held.from.x, event.y - held.from.y) < TREMBLE) return
    held.place = sigma.viewportToGraph(event)
    onDrag(held.entity, held.place)
  })
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)
  return { isDragging: () => held?.place != null, wasDragged: () => dropped }
}

/** The first button, or one finger: two zoom. */
function isOnePointer({ original }: MouseCoords | TouchCoords): boolean {
  return 'touches' in original ? original.touches.length === 1 : original.button === 0
}
