import { type DocumentRecord, isWeak, type RelationRecord, sourcesOf } from '../../model'
import { byEvidence } from '../relations/by-evidence'
import { strengthOf } from './strength-of'

/** What joins two entities, and what it amounts to. */
export interface LinkSummary {
  /** Best evidenced first. */
  readonly relations: readonly RelationRecord[]
  /** Pieces of evidence, copies counted once. */
  readonly weight: number
  /** Independent sources of all of it together: who says two things counts once. */
  readonly sources: number
  /** How likely it is that something of it holds, in [0, 1]; see `strengthOf`. */
  readonly strength: number
  readonly isOnlyWeak: boolean
}

export const summarize = (
  relations: readonly RelationRecord[],
  documentById: ReadonlyMap<string, DocumentRecord>,
): LinkSummary => ({
  relations: relations.length > 1 ? relations.toSorted(byEvidence) : relations,
  weight: relations.reduce((sum, { weight }) => sum + weight, 0),
  sources: unitedSources(relations, documentById),
  strength: strengthOf(relations, documentById),
  isOnlyWeak: relations.every(({ type }) => isWeak(type)),
})

/** Never more than those of each relation together: they know of outlets that a user hides. */
function unitedSources(
  relations: readonly RelationRecord[],
  documentById: ReadonlyMap<string, DocumentRecord>,
): number {
  const most = relations.reduce((sum, { sources }) => sum + sources, 0)
  if (relations.length === 1) return most
  const evidence = relations.flatMap((relation) => relation.evidence)
  return Math.min(most, sourcesOf(evidence, documentById).length)
}
