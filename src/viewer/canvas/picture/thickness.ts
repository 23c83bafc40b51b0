import { isWeak, RELATION_TYPES, type RelationType, relationKind } from '../../../model'
import type { ViewerRelation } from '../../core/graph/viewer-graph'

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

/** How thick the line of a relation is, in pixels: it tells how much evidence there is. */
export function thicknessOf({ type, weight }: ViewerRelation): number {
  const { least, perDoubling, most } = THICKNESS_OF_TYPE[type]
  return Math.min(most, least + perDoubling * Math.log2(Math.max(1, weight)))
}

const THICKNESS_OF_TYPE = Object.fromEntries(
  RELATION_TYPES.map((type) => [type, THICKNESS[lineKind(type)]]),
) as Readonly<Record<RelationType, Thickness>>

function lineKind(type: RelationType): keyof typeof THICKNESS {
  if (isWeak(type)) return 'weak'
  return relationKind(type).score === null ? 'tie' : 'event'
}
