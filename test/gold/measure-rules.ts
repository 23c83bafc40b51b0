import type { MeasuredClaims, MeasuredKind, Measurement } from '../../src/claims/confidence/measurement'
import { fromOdds, oddsOf } from '../../src/claims/confidence/odds-of'
import { byText, CIRCUMSTANCES, groupBy } from '../../src/model'
import { isWhole, type JudgedClaim } from './score-claims'

/** What the claims of each rule are worth on labelled sentences, and what types and circumstances change about that. */
export function measureRules(judged: readonly JudgedClaim[]): Measurement {
  const plain = judged.filter(({ claim }) => claim.circumstances.length === 0)
  const rules = Object.fromEntries(byKey(plain, 'rule').map(([rule, claims]) => [rule, count(claims)]))
  const byRule = { rules, types: {}, circumstances: NO_CIRCUMSTANCES }
  const types = Object.fromEntries(byKey(plain, 'type').map(([type, claims]) => [type, countKind(claims, byRule)]))
  const byType = { ...byRule, types }
  const circumstances = inEachCircumstance((one) =>
    countKind(
      judged.filter(({ claim }) => claim.circumstances.includes(one)),
      byType,
    ),
  )
  return { rules, types, circumstances }
}

function byKey<Key extends 'rule' | 'type'>(judged: readonly JudgedClaim[], key: Key) {
  return [...groupBy(judged, ({ claim }) => claim[key])].sort(([a], [b]) => byText(a, b))
}

const inEachCircumstance = (measure: (one: (typeof CIRCUMSTANCES)[number]) => MeasuredKind) =>
  Object.fromEntries(CIRCUMSTANCES.map((one) => [one, measure(one)])) as Measurement['circumstances']

const NO_CIRCUMSTANCES = inEachCircumstance(() => ({ made: 0, typed: 0, held: 0, promised: 0 }))

const count = (claims: readonly JudgedClaim[]): MeasuredClaims => ({
  made: claims.length,
  typed: claims.filter(({ verdict }) => verdict === 'right' || verdict === 'open').length,
  held: claims.filter(isHeld).length,
})

/** What one annotator would draw and another not, holds. */
export const isHeld = (claim: JudgedClaim): boolean => claim.verdict === 'open' || isWhole(claim)

/** Beside what was promised by what is measured already, in hundredths. */
function countKind(claims: readonly JudgedClaim[], measured: Measurement): MeasuredKind {
  const promised = claims.reduce(
    (sum, { claim: { rule, type } }) => sum + fromOdds(oddsOf(measured, { rule, type, circumstances: [] })),
    0,
  )
  return { ...count(claims), promised: Math.round(100 * promised) / 100 }
}
