import { type CopiedPiece, holdingInWords } from '../../model'
import type { DenialRow, EvidenceRow } from '../rows'
import { listWords } from './list-words'
import type { Markup } from './markup'
import { placeWords } from './place-words'
import { quoted } from './quoted'

/**
 * The footnote of a piece of evidence: its sentence, how that holds what it says, where it stands, where its copies stand, and who
 * denies it.
 */
export function evidenceNote(
  { piece, copies }: CopiedPiece<EvidenceRow>,
  denials: readonly DenialRow[],
  markup: Markup,
): string {
  const holding = holdingInWords(piece).join('; ')
  const held = holding === '' ? '' : ` (${markup.text(holding)})`
  const dated =
    piece.date !== null && piece.dateFrom === 'sentence' ? `; dated ${markup.text(piece.date)} by the sentence` : ''
  return [
    `${quoted(piece.text, markup)}${held} — ${placeWords(piece, markup)}${dated}${piece.copyOf === null ? '' : '; a copy'}.`,
    ...copies.map((copy) => `A copy: ${placeWords(copy, markup)}.`),
    ...deniedWords(denials, markup),
  ].join(' ')
}

function deniedWords(denials: readonly DenialRow[], markup: Markup): readonly string[] {
  const names = [...new Set(denials.map(({ byName }) => byName))]
  return names.length === 0 ? [] : [`Denied by ${listWords(names.map(markup.text))}.`]
}
