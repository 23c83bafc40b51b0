import type { EvidenceRecord } from './graph-data'

/** A piece of evidence, and the copies of it. */
export interface CopiedPiece<Piece> {
  readonly piece: Piece
  readonly copies: readonly Piece[]
}

type CopiedFields = Pick<EvidenceRecord, 'document' | 'copyOf' | 'text'>

interface OpenPiece<Piece> {
  readonly piece: Piece
  readonly words: ReadonlySet<string>
  readonly copies: Piece[]
}

/**
 * Puts copies under the piece that they come from: that of their original which has the most words in common with them, or, where the
 * original gives none here, the first of them. The order is kept.
 */
export function withCopies<Piece extends CopiedFields>(evidence: readonly Piece[]): readonly CopiedPiece<Piece>[] {
  const byOrigin = new Map<string, OpenPiece<Piece>[]>()
  const shown: OpenPiece<Piece>[] = []
  for (const piece of evidence.toSorted((a, b) => Number(a.copyOf !== null) - Number(b.copyOf !== null))) {
    const origin = piece.copyOf ?? piece.document
    const candidates = byOrigin.get(origin) ?? []
    const source = piece.copyOf === null ? undefined : likest(piece, candidates)
    if (source) {
      source.copies.push(piece)
      continue
    }
    const row = { piece, words: wordsOf(piece), copies: [] }
    shown.push(row)
    byOrigin.set(origin, [...candidates, row])
  }
  return shown.map(({ piece, copies }) => ({ piece, copies }))
}

/** Of equals the one with the fewest copies so far: one sentence can give several pieces, and so can its copy. */
function likest<Piece extends CopiedFields>(
  copy: Piece,
  candidates: readonly OpenPiece<Piece>[],
): OpenPiece<Piece> | undefined {
  if (candidates.length < 2) return candidates[0]
  const words = wordsOf(copy)
  const shared = (candidate: OpenPiece<Piece>) => [...words].filter((word) => candidate.words.has(word)).length
  return candidates
    .map((candidate) => ({ candidate, score: shared(candidate) }))
    .sort((a, b) => b.score - a.score || a.candidate.copies.length - b.candidate.copies.length)[0]?.candidate
}

const wordsOf = ({ text }: Pick<CopiedFields, 'text'>): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
