import type { Attribution, Span } from '../../model'
import type { DraftAttribution } from '../attributions'

/** An attribution as one sentence knows it: what of this sentence it puts into somebody's mouth. */
export interface Telling {
  readonly draft: DraftAttribution
  readonly attribution: Attribution
  /** Tokens of this sentence. */
  readonly content: readonly Span[]
  /** Whether the cue stands in this sentence too. */
  readonly isOwn: boolean
}
