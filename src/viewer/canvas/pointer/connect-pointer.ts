import type { Coordinates, MouseCoords } from 'sigma/types'
import type { Target } from '../../core/state/selection'
import type { Point } from '../../core/state/viewer-state'
import type { DrawingEvents } from '../graph-drawing'
import type { DrawingSigma } from '../stage/drawing-sigma'
import { connectDrag, type DragEvents } from './connect-drag'
import { connectMenu } from './connect-menu'

/** How near to a line the pointer must be, in pixels. */
const REACH = 6

/** Finds the relation near a point, within a reach, both in what sigma calls the graph's coordinates. */
type FindNear = (point: Point, reach: number) => string | null

type PointerEvents = Pick<DrawingEvents, 'onHover' | 'onSelect' | 'onSelectTogether' | 'onMenu'> & DragEvents

/** Turns what sigma tells of the pointer into entities and relations. Gives back what ends waiting for a finger. */
export function connectPointer(sigma: DrawingSigma, events: PointerEvents, findNear: FindNear): () => void {
  let entity: string | null = null
  const relationAt = (place: Coordinates): Target | null => {
    const id = findNear(...inGraph(sigma, place))
    return id === null ? null : { kind: 'relation', id }
  }
  const targetAt = (place: Coordinates): Target | null =>
    entity === null ? relationAt(place) : { kind: 'entity', id: entity }
  const drag = connectDrag(sigma, events)
  const menu = connectMenu(sigma, events.onMenu)
  const point = ({ original }: MouseCoords, target: Target | null) => {
    // A finger that is lifted would leave what it was on behind as pointed at.
    if (drag.isDragging() || isTouch(original)) return
    sigma.getContainer().style.cursor = target ? 'pointer' : ''
    events.onHover(target)
  }
  sigma.on('enterNode', ({ node, event }) => {
    entity = node
    point(event, targetAt(event))
  })
  sigma.on('leaveNode', ({ event }) => {
    entity = null
    point(event, targetAt(event))
  })
  sigma.on('moveBody', ({ event }) => point(event, isOver(sigma, event.original) ? targetAt(event) : null))
  sigma.on('clickNode', ({ node, event }) => {
    if (drag.wasDragged() || menu.hasAsked()) return
    if (isTogether(event.original)) events.onSelectTogether(node)
    else events.onSelect({ kind: 'entity', id: node })
  })
  sigma.on('clickStage', ({ event }) => {
    if (!drag.wasDragged() && !menu.hasAsked()) events.onSelect(relationAt(event))
  })
  return menu.stop
}

const isOver = (sigma: DrawingSigma, { target }: Event): boolean =>
  target instanceof Node && sigma.getContainer().contains(target)

const isTouch = (event: Event): boolean => 'touches' in event

const isTogether = (event: MouseEvent | TouchEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey

/** A place of the viewport, and the reach of the pointer there. */
function inGraph(sigma: DrawingSigma, { x, y }: Coordinates): [point: Point, reach: number] {
  const point = sigma.viewportToGraph({ x, y })
  const edge = sigma.viewportToGraph({ x: x + REACH, y })
  return [point, Math.hypot(edge.x - point.x, edge.y - point.y)]
}
