import { byDate, byText, type CopiedPiece, type EvidenceRecord, type RelationRecord, withCopies } from '../../../model'

/** A piece of evidence with its copies, and the relation that it is evidence of. */
export interface PairPiece extends CopiedPiece<EvidenceRecord> {
  readonly relation: RelationRecord
}

/** All evidence of some relations by date, what has none last, then as it stands in the articles; copies under their origin. */
export const pairPieces = (relations: readonly RelationRecord[]): readonly PairPiece[] =>
  relations
    .flatMap((relation) => withCopies(relation.evidence).map((piece) => ({ relation, ...piece })))
    .sort(
      ({ piece: a, relation: left }, { piece: b, relation: right }) =>
        byDate(a.date, b.date) || byText(a.document, b.document) || a.start - b.start || byText(left.id, right.id),
    )
