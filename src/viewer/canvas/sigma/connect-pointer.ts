import type Sigma from 'sigma'
import type { Coordinates } from 'sigma/types'
import type { RelationFinder } from '../../core/drawing/nearest-relation'
import type { Target } from '../../core/state/selection'
import type { DrawingEvents } from '../graph-drawing'

/** How near to a line the pointer must be, in pixels. */
const REACH = 6

/** Finds the relation near a point, within a reach, both in the units of the layout. */
type FindNear = (point: Coordinates, reach: number) => ReturnType<RelationFinder>

/** Turns what sigma tells of the pointer into entities and relations. */
export function connectPointer(sigma: Sigma, { onHover, onSelect }: DrawingEvents, findNear: FindNear): void {
  let entity: string | null = null
  const relationAt = (place: Coordinates): Target | null => {
    const id = findNear(...inLayout(sigma, place))
    return id === null ? null : { kind: 'relation', id }
  }
  const targetAt = (place: Coordinates): Target | null =>
    entity === null ? relationAt(place) : { kind: 'entity', id: entity }
  const point = (target: Target | null) => {
    sigma.getContainer().style.cursor = target ? 'pointer' : ''
    onHover(target)
  }
  sigma.on('enterNode', ({ node, event }) => {
    entity = node
    point(targetAt(event))
  })
  sigma.on('leaveNode', ({ event }) => {
    entity = null
    point(targetAt(event))
  })
  sigma.on('moveBody', ({ event }) => point(isOver(sigma, event.original) ? targetAt(event) : null))
  sigma.on('clickNode', ({ node }) => onSelect({ kind: 'entity', id: node }))
  sigma.on('clickStage', ({ event }) => onSelect(relationAt(event)))
}

const isOver = (sigma: Sigma, { target }: Event): boolean =>
  target instanceof Node && sigma.getContainer().contains(target)

/** A place of the viewport, and the reach of the pointer, in the units of the layout. */
function inLayout(sigma: Sigma, { x, y }: Coordinates): [point: Coordinates, reach: number] {
  const point = sigma.viewportToGraph({ x, y })
  const edge = sigma.viewportToGraph({ x: x + REACH, y })
  return [point, Math.hypot(edge.x - point.x, edge.y - point.y)]
}
