import { strongestFirst } from '../../../formats'
import {
  byDate,
  type CopiedPiece,
  type EvidenceRecord,
  evidenceBySource,
  type Source,
  type SourcedDocument,
  withCopies,
} from '../../../model'

export const EVIDENCE_ORDERS = ['source', 'date', 'confidence'] as const
export type EvidenceOrder = (typeof EVIDENCE_ORDERS)[number]

/** Pieces of evidence that stand together, copies under their origin. */
export interface EvidenceGroup {
  /** Whose word they are; null where they are not told apart by that. */
  readonly source: Source | null
  readonly pieces: readonly CopiedPiece<EvidenceRecord>[]
}

/** Evidence by its independent sources and then by date, or all together by date or with the surest first. */
export function arrangeEvidence(
  evidence: readonly EvidenceRecord[],
  order: EvidenceOrder,
  documentById: ReadonlyMap<string, SourcedDocument>,
): readonly EvidenceGroup[] {
  if (evidence.length === 0) return []
  if (order === 'source') return evidenceBySource(evidence, documentById)
  const pieces = withCopies(strongestFirst(evidence))
  return [{ source: null, pieces: order === 'date' ? pieces.toSorted(byTime) : pieces }]
}

const byTime = ({ piece: a }: CopiedPiece<EvidenceRecord>, { piece: b }: CopiedPiece<EvidenceRecord>): number =>
  byDate(a.date, b.date)
