import type { RelationType } from '../../model'

/** What kind of deed is spoken of; unknown where its verb is in no table. To leave may please or hurt. */
export type Side = 'cooperation' | 'conflict' | 'retreat' | 'unknown'

/**
 * A word that turns what its infinitive says into an act of its own: "*threatened* to bomb X" threatens X,
 * "*refused* to back X" rejects X. The recipient is the recipient of the infinitive.
 */
export interface ComplementAct {
  /** Lemma, or an adjective after "be": "willing". */
  readonly word: string
  readonly type: RelationType
  /** Only where the infinitive is such a deed: one promises help but threatens harm. */
  readonly when: readonly Side[]
  /** The act says all that the infinitive says: who agrees to meet has not met yet. */
  readonly replaces?: true
}
