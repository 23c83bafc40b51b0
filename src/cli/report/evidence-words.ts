import { type EvidenceRow, type Origin, publisherInWords } from '../../formats'
import { holdingInWords } from '../../model'
import { plainText } from '../terminal/plain-text'

/** How the sentence holds the relation, in words: `denied; yet to come; according to Vladimir Putin`. Empty for a plain assertion. */
export const holdingWords = (evidence: EvidenceRow): string => plainText(holdingInWords(evidence).join('; '))

/** Where a piece of evidence stands, and its own date where it has one: `Title, TODAY.AZ, 2017-05-30; dated 2016-10 by the sentence`. */
export const evidenceWhereWords = (evidence: EvidenceRow): string =>
  evidence.date !== null && evidence.dateFrom === 'sentence'
    ? `${whereWords(evidence)}; dated ${plainText(evidence.date)} by the sentence`
    : whereWords(evidence)

/** Where the sentence stands: title, outlet, agency and date of the article, as far as they are known: `Title, The Post (Reuters), 2017-05-30`. */
export const whereWords = ({ title, path, document, ...origin }: Origin & Pick<EvidenceRow, 'document'>): string =>
  [title ?? path ?? document, publisherInWords(origin), origin.published]
    .flatMap((part) => (part === null ? [] : [plainText(part)]))
    .join(', ')

/** Where else the sentence stands. */
export const copyWords = (copy: Parameters<typeof whereWords>[0]): string => `also in: ${whereWords(copy)}, a copy`

/** The sentence in quotation marks, on one line. */
export const quote = ({ text }: { readonly text: string }): string => `“${plainText(text)}”`
