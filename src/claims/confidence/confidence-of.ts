import { CIRCUMSTANCES, type Circumstance, type RelationType } from '../../model'
import { MEASURED_CIRCUMSTANCES, MEASURED_RULES } from './measured'
import { oddsOf, oddsRatioOf, precisionOf } from './precision-of'

/** Weak links are no claims, and are not measured: by these they sort behind the claims. */
const WEAK: Partial<Record<RelationType, number>> = { discuss: 0.5, comention: 0.3 }

const oddsByRule = new Map(
  Object.keys(MEASURED_RULES).map((rule) => [rule, oddsOf(precisionOf(MEASURED_RULES, rule))] as const),
)
const ODDS_OF_UNSEEN = oddsOf(precisionOf(MEASURED_RULES, ''))
const ratioByCircumstance = new Map(
  CIRCUMSTANCES.map((one) => [one, oddsRatioOf(MEASURED_CIRCUMSTANCES[one])] as const),
)

/**
 * How likely a claim is to hold, in [0, 1], rounded to hundredths: the precision of its rule on the labelled sentences, its odds
 * multiplied for each circumstance by what that was found to be worth. A claim holds where its ends, direction, type, negation,
 * modality and voice are all right.
 */
export function confidenceOf(type: RelationType, rule: string, circumstances: readonly Circumstance[]): number {
  const odds = circumstances.reduce(
    (product, one) => product * (ratioByCircumstance.get(one) ?? 1),
    oddsByRule.get(rule) ?? ODDS_OF_UNSEEN,
  )
  return WEAK[type] ?? Math.round((100 * odds) / (1 + odds)) / 100
}
