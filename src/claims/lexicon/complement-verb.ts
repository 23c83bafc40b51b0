import type { Modality } from '../../model'

/** A verb that says how the deed in its complement is held: "*plans* to visit", "*failed* to agree", "*urged* X to leave". */
export interface ComplementVerb {
  /** Lemma. */
  readonly verb: string
  readonly holds: Modality
}
