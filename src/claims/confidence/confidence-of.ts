import type { RelationType } from '../../model'
import { MEASURED } from './measured'
import { type ClaimFeatures, fromOdds, oddsOf } from './odds-of'

/** Weak links are no claims, and are not measured: by these they sort behind the claims. */
const WEAK: Partial<Record<RelationType, number>> = { discuss: 0.5, comention: 0.3 }

/** What was computed before: few rules, types and circumstances come together. */
const known = new Map<string, number>()

/**
 * How likely a claim is to hold, in [0, 1], rounded to hundredths, as measured on the labelled sentences. It holds where its ends,
 * direction, type, negation, modality and voice are all right.
 */
export function confidenceOf(claim: ClaimFeatures): number {
  const weak = WEAK[claim.type]
  if (weak !== undefined) return weak
  const key = [claim.rule, claim.type, ...claim.circumstances].join(' ')
  const confidence = known.get(key) ?? Math.round(100 * fromOdds(oddsOf(MEASURED, claim))) / 100
  known.set(key, confidence)
  return confidence
}
