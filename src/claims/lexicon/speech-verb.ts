import type { RelationType } from '../../model'

/** What may follow a speech verb as the words said. */
export type ContentForm = 'that' | 'quote' | 'object' | 'infinitive'

/** How the one who tells holds what is told: the speaker of "denied that" does not claim it. */
export type Stance = 'neutral' | 'denies' | 'doubts'

/** A verb that puts words into somebody's mouth. */
export interface SpeechVerb {
  /** Lemma. */
  readonly verb: string
  readonly stance: Stance
  readonly takes: readonly ContentForm[]
  /** Where the verb is also an event of its own: "*accused*". */
  readonly type?: RelationType
}
