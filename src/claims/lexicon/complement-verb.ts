import type { Effect } from './effect'

/** A verb that says how the deed in its complement is held: "*plans* to visit", "*failed* to agree", "*ruled out* sending". */
export interface ComplementVerb extends Effect {
  /** Lemma. */
  readonly verb: string
  /** The word that must follow: the "out" of "rule out". */
  readonly particle?: string
}
