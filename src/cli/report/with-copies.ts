import type { EvidenceRecord } from '../../model'

/** A piece of evidence, and the copies of it. */
export interface CopiedPiece<Piece> {
  readonly piece: Piece
  readonly copies: readonly Piece[]
}

/**
 * Puts copies under the piece that they come from: the first that their original gives, or, where that gives none here, the first of
 * them. The order is kept.
 */
export function withCopies<Piece extends Pick<EvidenceRecord, 'document' | 'copyOf'>>(
  evidence: readonly Piece[],
): readonly CopiedPiece<Piece>[] {
  const originals = new Map<string, { piece: Piece; copies: Piece[] }>()
  const shown: { piece: Piece; copies: Piece[] }[] = []
  for (const piece of evidence.toSorted((a, b) => Number(a.copyOf !== null) - Number(b.copyOf !== null))) {
    const origin = piece.copyOf ?? piece.document
    const known = originals.get(origin)
    if (known && piece.copyOf !== null) {
      known.copies.push(piece)
      continue
    }
    const row = { piece, copies: [] }
    shown.push(row)
    if (!known) originals.set(origin, row)
  }
  return shown
}
