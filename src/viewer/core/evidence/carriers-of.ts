import type { CopiedPiece, EvidenceRecord, SourcedDocument } from '../../../model'
import type { EvidenceGroup } from './arrange-evidence'

/** The outlets, by entity id, that printed pieces of evidence or copies of them, in the order of the pieces. */
export const carriersOf = (
  pieces: EvidenceGroup['pieces'],
  documentById: ReadonlyMap<string, SourcedDocument>,
): readonly string[] => [
  ...new Set(pieces.flatMap(placesOf).flatMap(({ document }) => documentById.get(document)?.outlet ?? [])),
]

const placesOf = ({ piece, copies }: CopiedPiece<EvidenceRecord>): readonly EvidenceRecord[] => [piece, ...copies]
