import type { Modality } from './claim'
import type { EvidenceRecord } from './graph-data'

/** How sure a sentence is, in words; null for a plain assertion, which needs none. */
export const MODALITY_WORDS = {
  asserted: null,
  future: 'yet to come',
  hypothetical: 'only possible or wished for',
  historical: 'of long ago',
} as const satisfies Readonly<Record<Modality, string | null>>

/** Of a sentence that says that it is not so. */
export const NEGATED_WORDS = 'denied'

/** A piece of evidence as far as it tells how it holds what it says, with the names of those on whose word it does. */
export interface HeldEvidence extends Pick<EvidenceRecord, 'negated' | 'modality' | 'attribution' | 'quoted'> {
  /** The name of the entity in whose mouth the sentence puts it. */
  readonly attributedToName: string | null
  /** The name of the outlet whose report the sentence passes on. */
  readonly relayedFromName: string | null
}

/** How a sentence holds a relation, in words: `denied`, `yet to come`, `according to Vladimir Putin`. Empty for a plain assertion. */
export function holdingInWords(evidence: HeldEvidence): readonly string[] {
  const { negated, modality, attributedToName, attribution, relayedFromName, quoted } = evidence
  const speaker = attributedToName ?? (attribution === null ? null : 'a source without a name')
  const words: readonly (string | null)[] = [
    negated ? NEGATED_WORDS : null,
    MODALITY_WORDS[modality],
    speaker === null ? null : `according to ${speaker}`,
    relayedFromName === null || relayedFromName === speaker ? null : `as ${relayedFromName} reported`,
    quoted ? 'in quotation marks' : null,
  ]
  return words.filter((word) => word !== null)
}
