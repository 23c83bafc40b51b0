import type { EvidenceRecord, Modality } from '../../../model'

/** How a sentence holds what it says: that it is not so, or else as what. */
export const STANDINGS = ['asserted', 'future', 'hypothetical', 'historical', 'negated'] as const
export type Standing = Modality | 'negated'

/** On whose word it says it: the article's own, or somebody's, named or not. */
export const VOICES = ['article', 'attributed'] as const
export type Voice = (typeof VOICES)[number]

export const standingOf = ({ negated, modality }: Pick<EvidenceRecord, 'negated' | 'modality'>): Standing =>
  negated ? 'negated' : modality

export const voiceOf = ({ attributedTo, attribution }: Pick<EvidenceRecord, 'attributedTo' | 'attribution'>): Voice =>
  attributedTo === null && attribution === null ? 'article' : 'attributed'
