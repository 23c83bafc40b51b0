/** What became of the claims of one rule on labelled sentences. */
export interface MeasuredRule {
  readonly made: number
  /** Of these, with the right ends, direction and type. */
  readonly typed: number
  /** Of these, with the right negation, modality and voice as well. */
  readonly held: number
}

/** The same for the claims in one circumstance, whatever their rule. */
export interface MeasuredCircumstance extends MeasuredRule {
  /** How many would hold by the precision of their rules alone. */
  readonly promised: number
}
