import { isWeak, type RelationType, relationKind } from '../../../model'
import { mixColors } from '../../core/drawing/mix-colors'
import { relationColor } from '../../core/drawing/relation-color'
import type { ViewerRelation } from '../../core/graph/viewer-graph'
import { isSelected, sameTarget } from '../../core/state/selection'
import type { Scene } from '../scene'

export interface RelationLook {
  readonly hidden: boolean
  readonly color: string
  /** Thickness in pixels. */
  readonly size: number
}

/** How far what is out of focus recedes into the paper: out of the way of the pointer, less far behind what is opened. */
const DIMMED = { whilePointing: 0.88, whileOpen: 0.72 }

/** Pixels by which the line pointed at or opened is thicker. */
const EMPHASIS = 2

interface Thickness {
  readonly least: number
  readonly perDoubling: number
  readonly most: number
}

/** Pixels. Deeds stand before the standing ties and the talk around them, and all of these before weak links. */
const THICKNESS: Readonly<Record<'event' | 'tie' | 'weak', Thickness>> = {
  event: { least: 2.2, perDoubling: 0.7, most: 5 },
  tie: { least: 1.8, perDoubling: 0.2, most: 2.6 },
  weak: { least: 1.3, perDoubling: 0.1, most: 1.6 },
}

/** How a relation is drawn in a scene: its color tells what is done, its thickness how much evidence there is. */
export function relationLook(
  relation: ViewerRelation,
  { palette, visible, focus, selected, hovered }: Scene,
): RelationLook {
  const color = relationColor(relation.type, palette)
  const target = { kind: 'relation', id: relation.id } as const
  const isTarget = sameTarget(hovered, target) || isSelected(selected, target)
  const dimmed = focus !== null && !focus.relations.has(relation.id) && !isTarget
  const share = hovered ? DIMMED.whilePointing : DIMMED.whileOpen
  return {
    hidden: !visible.relations.has(relation.id),
    color: dimmed ? mixColors(color, palette.paper, share) : color,
    size: thickness(relation) + (isTarget ? EMPHASIS : 0),
  }
}

function thickness({ type, weight }: ViewerRelation): number {
  const { least, perDoubling, most } = THICKNESS[lineKind(type)]
  return Math.min(most, least + perDoubling * Math.log2(Math.max(1, weight)))
}

function lineKind(type: RelationType): keyof typeof THICKNESS {
  if (isWeak(type)) return 'weak'
  return relationKind(type).score === null ? 'tie' : 'event'
}
