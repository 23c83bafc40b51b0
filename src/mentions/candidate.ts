import type { EntityType, MentionCues, MentionForm } from '../model'

/** A mention in the making: token indexes within one sentence, `to` exclusive. */
export interface Candidate {
  readonly from: number
  readonly to: number
  /** Null where only the article as a whole, or an antecedent, can tell. */
  readonly type: EntityType | null
  readonly form: MentionForm
  readonly known: string | null
  readonly cues: MentionCues
  readonly rule: string
  readonly confidence: number
}
