import { mixColors } from '../core/mix-colors'
import type { ViewerEntity } from '../core/viewer-graph'
import type { Scene } from './scene'

export interface EntityLook {
  readonly hidden: boolean
  readonly color: string
  readonly label: string
  /** Whether the label is wanted however small the disc. */
  readonly forceLabel: boolean
  /** Whether it stands out with a ring and its name on a plate. */
  readonly highlighted: boolean
}

/** How far what is out of focus recedes into the paper. */
const DIMMED = 0.82

/** How an entity is drawn in a scene. What is dimmed keeps its place but not its name. */
export function entityLook(entity: ViewerEntity, { palette, visible, focus, selected, hovered }: Scene): EntityLook {
  const color = palette.entity[entity.type]
  const inFocus = focus?.entities.has(entity.id) ?? false
  const isTarget = [selected, hovered].some((target) => target?.kind === 'entity' && target.id === entity.id)
  const dimmed = focus !== null && !inFocus && !isTarget
  return {
    hidden: !visible.entities.has(entity.id),
    color: dimmed ? mixColors(color, palette.paper, DIMMED) : color,
    label: dimmed ? '' : entity.name,
    forceLabel: inFocus,
    highlighted: isTarget,
  }
}
