import {
  type DenialRow,
  type DeniedRow,
  type EvidenceRow,
  type Origin,
  publisherInWords,
  type RelationRow,
} from '../../formats'
import type { DeniedPlace } from '../../model'
import { plainText } from '../terminal/plain-text'
import { countWords } from './count-words'
import { quote } from './evidence-words'

/** Of several sentences only so many are shown. */
const MOST = 2

/** Who denies it, each with the sentence that does: `denied by Russia: “…” (The Post, 2017-05-30)`. `piece` is the evidence shown above. */
export const denialLines = (denials: readonly DenialRow[], piece: EvidenceRow): readonly string[] =>
  shortened(denials.map(denialWords(piece)), 'denial')

/** Whether a sentence stands at a place. */
export const isAt = ({ document, start }: DeniedPlace, place: DeniedPlace): boolean =>
  document === place.document && start === place.start

/** What a relation denies, each with the sentence: `denies: France accused / criticised Russia: “…” (The Post, 2017-05-30)`. */
export const deniedLines = ({ denied }: RelationRow): readonly string[] =>
  shortened(denied.map(deniedWords), 'sentence')

const denialWords =
  (piece: EvidenceRow) =>
  (denial: DenialRow): string => {
    const who = `denied by ${plainText(denial.byName)}`
    return isAt(denial, piece) ? `${who} in the same sentence` : `${who}: ${quote(denial)}${placeWords(denial)}`
  }

const deniedWords = (denied: DeniedRow): string => {
  const said = `denies: ${plainText(`${denied.sourceName} ${denied.label} ${denied.targetName}`)}`
  return isAt(denied, denied.by) ? `${said}, in the same sentence` : `${said}: ${quote(denied)}${placeWords(denied)}`
}

/** " (The Post, 2017-05-30)", or the title where the article says neither. */
function placeWords({ title, path, published, ...origin }: Origin): string {
  const known = [publisherInWords(origin), published].filter((part) => part !== null)
  const parts = known.length > 0 ? known : [title ?? path].filter((part) => part !== null)
  return parts.length > 0 ? ` (${plainText(parts.join(', '))})` : ''
}

/** Each line once: of one that is repeated in many articles, and of many, the first. */
function shortened(lines: readonly string[], thing: string): readonly string[] {
  const distinct = [...new Set(lines)]
  const more = distinct.length - MOST
  return more > 0 ? [...distinct.slice(0, MOST), `and ${countWords(more, `more ${thing}`)}`] : distinct
}
