import type { MouseCoords, TouchCoords } from 'sigma/types'
import type { Point } from '../../core/state/viewer-state'
import type { DrawingSigma } from '../stage/drawing-sigma'

/** Milliseconds that a finger rests on a disc before it asks for the menu. */
const LONG = 500

/** Pixels. A finger that rests trembles. */
const TREMBLE = 8

export interface MenuAsker {
  /** Whether the finger that is lifted just now had asked for the menu: it clicks nothing. */
  readonly hasAsked: () => boolean
  readonly stop: () => void
}

/** Tells of a click with the second button on a disc, and of a finger that rests on one; the point is in pixels of the container. */
export function connectMenu(sigma: DrawingSigma, onMenu: (entity: string, point: Point) => void): MenuAsker {
  let asked = false
  let wait: { readonly timer: ReturnType<typeof setTimeout>; readonly from: Point } | null = null
  const stop = () => {
    if (wait) clearTimeout(wait.timer)
    wait = null
  }
  sigma.on('rightClickNode', ({ node, event }) => {
    event.original.preventDefault()
    onMenu(node, { x: event.x, y: event.y })
  })
  sigma.on('downNode', ({ node, event }) => {
    asked = false
    stop()
    if (!isOneFinger(event)) return
    const from = { x: event.x, y: event.y }
    const ask = () => {
      wait = null
      asked = true
      onMenu(node, from)
    }
    wait = { from, timer: setTimeout(ask, LONG) }
  })
  sigma.on('downStage', () => {
    asked = false
    stop()
  })
  sigma.on('moveBody', ({ event }) => {
    if (wait && Math.hypot(event.x - wait.from.x, event.y - wait.from.y) > TREMBLE) stop()
  })
  sigma.on('upNode', stop)
  sigma.on('upStage', stop)
  return { hasAsked: () => asked, stop }
}

const isOneFinger = ({ original }: MouseCoords | TouchCoords): boolean =>
  'touches' in original && original.touches.length === 1
