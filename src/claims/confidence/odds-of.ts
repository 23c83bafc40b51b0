import type { Circumstance, RelationType } from '../../model'
import type { MeasuredClaims, MeasuredKind, Measurement } from './measurement'

/** Few cases prove little: to each count so many claims of average luck are added. */
const PRIOR_CLAIMS = 10

const NOTHING_MADE: MeasuredClaims = { made: 0, typed: 0, held: 0 }

/** What the odds of a claim hang on. */
export interface ClaimFeatures {
  readonly rule: string
  readonly type: RelationType
  readonly circumstances: readonly Circumstance[]
}

/** The odds that a claim holds: those of its rule, multiplied by what its type and its circumstances were found to be worth. */
export function oddsOf({ rules, types, circumstances }: Measurement, claim: ClaimFeatures): number {
  const kinds = [types[claim.type], ...claim.circumstances.map((one) => circumstances[one])]
  return kinds.reduce((odds, kind) => odds * (kind ? oddsRatioOf(kind) : 1), toOdds(precisionOf(rules, claim.rule)))
}

/** The share of a rule's claims that hold, in (0, 1), drawn towards that of all claims where few were seen. */
export const precisionOf = (rules: Measurement['rules'], rule: string): number =>
  shareOf((Object.hasOwn(rules, rule) ? rules[rule] : undefined) ?? NOTHING_MADE, averageOf(rules))

/** What a kind of claim multiplies the odds by: the odds of its claims against those that were promised. */
export function oddsRatioOf(kind: MeasuredKind): number {
  const { made, promised } = kind
  if (made === 0) return 1
  const expected = promised / made
  return toOdds(shareOf(kind, expected)) / toOdds(expected)
}

const toOdds = (share: number): number => share / (1 - share)

export const fromOdds = (odds: number): number => odds / (1 + odds)

const shareOf = ({ made, held }: MeasuredClaims, expected: number): number =>
  (held + PRIOR_CLAIMS * expected) / (made + PRIOR_CLAIMS)

/** The share of all claims that hold. */
function averageOf(rules: Measurement['rules']): number {
  const all = Object.values(rules)
  const sum = (key: 'held' | 'made'): number => all.reduce((total, rule) => total + rule[key], 0)
  return sum('held') / sum('made')
}
