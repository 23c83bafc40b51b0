import { plainText } from '../terminal/plain-text'
import { MODALITY_WORDS } from './modality-words'
import type { Origin } from './origin'
import type { EvidenceRow } from './relation-row'

/** How the sentence holds the relation, in words: `denied; yet to come; according to Vladimir Putin`. Empty for a plain assertion. */
export function holdingWords(evidence: EvidenceRow): string {
  const { negated, modality, attributedToName, attribution, relayedFromName, quoted } = evidence
  const speaker = attributedToName ?? (attribution === null ? null : 'a source without a name')
  const words = [
    negated ? 'denied' : null,
    MODALITY_WORDS[modality],
    speaker === null ? null : `according to ${plainText(speaker)}`,
    relayedFromName === null || relayedFromName === speaker ? null : `as ${plainText(relayedFromName)} reported`,
    quoted ? 'in quotation marks' : null,
  ]
  return words.filter((word) => word !== null).join('; ')
}

/** Where a piece of evidence stands, and its own date where it has one: `Title, TODAY.AZ, 2017-05-30; dated 2016-10 by the sentence`. */
export const evidenceWhereWords = (evidence: EvidenceRow): string =>
  evidence.date !== null && evidence.dateFrom === 'sentence'
    ? `${whereWords(evidence)}; dated ${plainText(evidence.date)} by the sentence`
    : whereWords(evidence)

/** Where the sentence stands: title, outlet, agency and date of the article, as far as they are known: `Title, The Post (Reuters), 2017-05-30`. */
export const whereWords = ({ title, path, document, ...origin }: Origin & Pick<EvidenceRow, 'document'>): string =>
  [title ?? path ?? document, publisherWords(origin), origin.published]
    .flatMap((part) => (part === null ? [] : [plainText(part)]))
    .join(', ')

/** Who published it, and whose report it is: `The Post (Reuters)`. */
export function publisherWords({ outletName, agencyName }: Pick<Origin, 'outletName' | 'agencyName'>): string | null {
  if (outletName === null || agencyName === null || outletName === agencyName) return outletName ?? agencyName
  return `${outletName} (${agencyName})`
}

/** Where else the sentence stands. */
export const copyWords = (copy: Parameters<typeof whereWords>[0]): string => `also in: ${whereWords(copy)}, a copy`

/** The sentence in quotation marks, on one line. */
export const quote = ({ text }: { readonly text: string }): string => `“${plainText(text)}”`
