import type { MeasuredCircumstance, MeasuredRule } from '../../src/claims/confidence/measured-rule'
import { type MeasuredRules, precisionOf } from '../../src/claims/confidence/precision-of'
import { byText, CIRCUMSTANCES, type Circumstance, groupBy } from '../../src/model'
import { isWhole, type JudgedClaim } from './score-claims'

/** What the claims of each rule are worth on labelled sentences, and what each circumstance changes about that. */
export interface Measurement {
  /** By rule; claims in some circumstance are left to the circumstances. */
  readonly rules: MeasuredRules
  readonly circumstances: Readonly<Record<Circumstance, MeasuredCircumstance>>
}

export function measureRules(judged: readonly JudgedClaim[]): Measurement {
  const plain = judged.filter(({ claim }) => claim.circumstances.length === 0)
  const byRule = [...groupBy(plain, ({ claim }) => claim.rule)].sort(([a], [b]) => byText(a, b))
  const rules = Object.fromEntries(byRule.map(([rule, claims]) => [rule, count(claims)]))
  const measureCircumstance = (circumstance: Circumstance): MeasuredCircumstance => {
    const within = judged.filter(({ claim }) => claim.circumstances.includes(circumstance))
    const promised = within.reduce((sum, { claim }) => sum + precisionOf(rules, claim.rule), 0)
    return { ...count(within), promised: Math.round(10 * promised) / 10 }
  }
  return {
    rules,
    circumstances: Object.fromEntries(
      CIRCUMSTANCES.map((one) => [one, measureCircumstance(one)]),
    ) as Measurement['circumstances'],
  }
}

const count = (claims: readonly JudgedClaim[]): MeasuredRule => ({
  made: claims.length,
  typed: claims.filter(({ verdict }) => verdict === 'right').length,
  held: claims.filter(isWhole).length,
})
