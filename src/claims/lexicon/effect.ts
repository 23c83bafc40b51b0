import type { Modality } from '../../model'

/** What a word does to the deed that hangs on it: "*plans* to visit" puts it into the future, "*failed* to visit" undoes it. */
export interface Effect {
  readonly holds: Modality
  readonly negates?: true
}
