import type { RelationType } from '../../model'

/**
 * A verb that turns what its infinitive says into an act of its own: "*threatened* to bomb X" threatens X,
 * "*refused* to back X" rejects X. The recipient is the recipient of the infinitive.
 */
export interface ComplementAct {
  /** Lemma, or an adjective after "be": "willing". */
  readonly word: string
  readonly type: RelationType
  /** Only where the infinitive is a deed of this kind: one promises help but threatens harm. */
  readonly when?: 'cooperation' | 'conflict'
}
