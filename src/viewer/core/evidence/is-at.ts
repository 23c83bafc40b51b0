import type { EvidencePlace } from '../state/viewer-state'

/** Whether a sentence stands at a place. */
export const isAt = ({ document, start }: EvidencePlace, place: EvidencePlace | null): boolean =>
  document === place?.document && start === place.start
