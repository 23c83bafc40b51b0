import type { Kinship } from './comparison/compare-sentences'

/** A sentence and the one of an earlier article that it goes back to. */
export interface Match {
  /** Which sentence of its article. */
  readonly at: number
  /** Which sentence of the other article. */
  readonly from: number
  readonly kinship: Kinship
}
