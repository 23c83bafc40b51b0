import { byDate } from './calendar'
import type { EvidenceRecord } from './graph-data'
import { groupBy } from './group-by'
import { byText } from './ids'
import { type Source, type SourcedDocument, type SourcedEvidence, sourceOf } from './sources'
import { type CopiedPiece, withCopies } from './with-copies'

/** What one independent source has of some evidence. */
export interface SourcedPieces<Piece> {
  readonly source: Source
  /** By date, those without one last; copies under what they were copied from. Never empty. */
  readonly pieces: readonly CopiedPiece<Piece>[]
}

type Piece = SourcedEvidence & Pick<EvidenceRecord, 'text' | 'start' | 'date'>

/**
 * Evidence by the independent source that it counts for, as {@link sourceOf} tells it: as many groups as there are sources, the one that
 * tells of the earliest first. Copies are folded under their origin where both count for one source.
 */
export const evidenceBySource = <Evidence extends Piece>(
  evidence: readonly Evidence[],
  documentById: ReadonlyMap<string, SourcedDocument>,
): readonly SourcedPieces<Evidence>[] =>
  [...groupBy(evidence.toSorted(byTime), (piece) => JSON.stringify(sourceOf(piece, documentById))).values()].flatMap(
    (group) => {
      const [first] = group
      return first ? [{ source: sourceOf(first, documentById), pieces: withCopies(group).toSorted(byPiece) }] : []
    },
  )

const byTime = (a: Piece, b: Piece): number =>
  byDate(a.date, b.date) || byText(a.document, b.document) || a.start - b.start

const byPiece = (a: CopiedPiece<Piece>, b: CopiedPiece<Piece>): number => byTime(a.piece, b.piece)
