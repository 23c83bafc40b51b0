import { relationKind } from '../../../model'
import type { ViewerRelation } from '../graph/viewer-graph'

/** Sentences of conflict and of cooperation. */
export interface ConflictAndCooperation {
  readonly conflict: number
  readonly cooperation: number
}

/** Counts the sentences of relations by the side of the scale that their types stand on; what is on neither is not counted. */
export function conflictAndCooperation(relations: readonly ViewerRelation[]): ConflictAndCooperation {
  const sum = (isCounted: (score: number) => boolean) =>
    relations.reduce((total, { type, weight }) => total + (isCounted(relationKind(type).score ?? 0) ? weight : 0), 0)
  return { conflict: sum((score) => score < 0), cooperation: sum((score) => score > 0) }
}
