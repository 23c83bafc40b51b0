import { pointOn } from '../../core/drawing/curve'
import type { Target } from '../../core/state/selection'
import type { Point } from '../../core/state/viewer-state'
import type { OnScreen } from './on-screen'

/** Where an entity, or the middle of a relation, is on the screen; null for what is not in the picture. */
export function positionOf(screen: OnScreen, { kind, id }: Target): Point | null {
  if (kind === 'relation') {
    const line = screen.line(id)
    return line && pointOn(line, 0.5)
  }
  const disc = screen.disc(id)
  return disc && { x: disc.x, y: disc.y }
}
