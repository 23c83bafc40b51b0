import { mixColors } from '../../core/drawing/mix-colors'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { isSelected, sameTarget } from '../../core/state/selection'
import type { Scene } from '../scene'

export interface EntityLook {
  readonly hidden: boolean
  readonly color: string
  readonly label: string
  readonly faintLabel: boolean
  /** Whether the label is wanted however small the disc. */
  readonly forceLabel: boolean
  /** Whether it stands out with a ring and its name on a plate. */
  readonly highlighted: boolean
}

/** How far what is out of focus recedes into the paper: out of the way of the pointer, less far behind what is opened. */
const DIMMED = { whilePointing: 0.82, whileOpen: 0.6 }

/** How an entity is drawn in a scene. What is dimmed keeps its place, but gives its name up while the pointer is on something. */
export function entityLook(entity: ViewerEntity, { palette, visible, focus, selected, hovered }: Scene): EntityLook {
  const color = palette.entity[entity.type]
  const inFocus = focus?.entities.has(entity.id) ?? false
  const target = { kind: 'entity', id: entity.id } as const
  const isTarget = sameTarget(hovered, target) || isSelected(selected, target)
  const dimmed = focus !== null && !inFocus && !isTarget
  const share = hovered ? DIMMED.whilePointing : DIMMED.whileOpen
  return {
    hidden: !visible.entities.has(entity.id),
    color: dimmed ? mixColors(color, palette.paper, share) : color,
    label: dimmed && hovered ? '' : entity.name,
    faintLabel: dimmed,
    forceLabel: inFocus,
    highlighted: isTarget,
  }
}
