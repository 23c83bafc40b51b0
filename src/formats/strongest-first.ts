import { byText, type EvidenceRecord, type RelationRecord } from '../model'

const byStrength = (a: EvidenceRecord, b: EvidenceRecord): number =>
  Number(a.copyOf !== null) - Number(b.copyOf !== null) ||
  b.confidence - a.confidence ||
  byText(a.document, b.document) ||
  a.start - b.start

/**
 * The sentences that best speak for a relation first: originals before copies, then the surest.
 *
 * @example
 * strongestFirst(relation.evidence).map(({ text }) => text)
 */
export const strongestFirst = (evidence: readonly EvidenceRecord[]): readonly EvidenceRecord[] =>
  evidence.toSorted(byStrength)

/**
 * The sentence that best speaks for a relation; null where it has none.
 *
 * @example
 * bestEvidence(relation)?.text
 */
export const bestEvidence = ({ evidence }: RelationRecord): EvidenceRecord | null =>
  evidence.reduce<EvidenceRecord | null>((best, piece) => (best && byStrength(best, piece) <= 0 ? best : piece), null)
