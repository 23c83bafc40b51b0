import { mixColors } from '../core/mix-colors'
import { relationColor } from '../core/relation-color'
import type { ViewerRelation } from '../core/viewer-graph'
import { sameTarget } from '../core/viewer-state'
import type { Scene } from './scene'

export interface RelationLook {
  readonly hidden: boolean
  readonly color: string
  /** Thickness in pixels. */
  readonly size: number
}

const DIMMED = 0.88
const THICKNESS = { least: 2.4, perDoubling: 0.8, most: 7, emphasis: 2 }

/** How a relation is drawn in a scene: its color tells what is done, its thickness how much evidence there is. */
export function relationLook(
  relation: ViewerRelation,
  { palette, visible, focus, selected, hovered }: Scene,
): RelationLook {
  const color = relationColor(relation.type, palette)
  const target = { kind: 'relation', id: relation.id } as const
  const isTarget = sameTarget(selected, target) || sameTarget(hovered, target)
  const dimmed = focus !== null && !focus.relations.has(relation.id) && !isTarget
  return {
    hidden: !visible.relations.has(relation.id),
    color: dimmed ? mixColors(color, palette.paper, DIMMED) : color,
    size: thickness(relation.weight) + (isTarget ? THICKNESS.emphasis : 0),
  }
}

const thickness = (weight: number): number =>
  Math.min(THICKNESS.most, THICKNESS.least + THICKNESS.perDoubling * Math.log2(Math.max(1, weight)))
