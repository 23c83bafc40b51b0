import { type CopiedPiece, holdingInWords } from '../../model'
import type { DenialRow, EvidenceRow } from '../rows'
import { escapeMarkdown } from './escape-markdown'
import { listWords } from './list-words'
import { placeWords } from './place-words'
import { quoted } from './quoted'

/**
 * The footnote of a piece of evidence: its sentence, how that holds what it says, where it stands, where its copies stand, and who
 * denies it.
 */
export function evidenceNote({ piece, copies }: CopiedPiece<EvidenceRow>, denials: readonly DenialRow[]): string {
  const holding = holdingInWords(piece).join('; ')
  const held = holding === '' ? '' : ` (${escapeMarkdown(holding)})`
  const dated =
    piece.date !== null && piece.dateFrom === 'sentence' ? `; dated ${escapeMarkdown(piece.date)} by the sentence` : ''
  return [
    `${quoted(piece.text)}${held} — ${placeWords(piece)}${dated}${piece.copyOf === null ? '' : '; a copy'}.`,
    ...copies.map((copy) => `A copy: ${placeWords(copy)}.`),
    ...deniedWords(denials),
  ].join(' ')
}

function deniedWords(denials: readonly DenialRow[]): readonly string[] {
  const names = [...new Set(denials.map(({ byName }) => byName))]
  return names.length === 0 ? [] : [`Denied by ${listWords(names.map(escapeMarkdown))}.`]
}
