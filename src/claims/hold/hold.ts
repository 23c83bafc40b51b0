import type { Modality } from '../../model'
import type { Effect } from '../lexicon'

/** Polarity and modality of what a clause or a noun says. */
export interface Hold {
  readonly negated: boolean
  readonly modality: Modality
}

export const ASSERTED: Hold = { negated: false, modality: 'asserted' }

/** From the surest to the least sure. */
const CERTAINTY: readonly Modality[] = ['asserted', 'historical', 'future', 'hypothetical']

/** The less sure of two: what will be done if something happens is hypothetical. */
const lessSure = (left: Modality, right: Modality): Modality =>
  CERTAINTY.indexOf(left) < CERTAINTY.indexOf(right) ? right : left

/** What holds of something said within something else: two negations cancel out. */
export const nestHolds = (inner: Hold, outer: Hold): Hold => ({
  negated: inner.negated !== outer.negated,
  modality: lessSure(inner.modality, outer.modality),
})

/** What an effect alone makes of a deed. */
export const holdBy = ({ negates, holds }: Effect): Hold => ({ negated: negates === true, modality: holds })
