import type { MeasuredCircumstance, MeasuredRule } from './measured-rule'

export type MeasuredRules = Readonly<Record<string, MeasuredRule>>

/** Few cases prove little: to each count so many claims of average luck are added. */
const PRIOR_CLAIMS = 5

const NOTHING_MADE: MeasuredRule = { made: 0, typed: 0, held: 0 }

/** The share of a rule's claims that hold, in (0, 1), drawn towards that of all claims where few were seen. */
export const precisionOf = (rules: MeasuredRules, rule: string): number =>
  shareOf(Object.hasOwn(rules, rule) ? (rules[rule] ?? NOTHING_MADE) : NOTHING_MADE, averageOf(rules))

/** What a circumstance multiplies the odds by: the odds of its claims against those that their rules promise. */
export function oddsRatioOf(circumstance: MeasuredCircumstance): number {
  const { made, promised } = circumstance
  if (made === 0) return 1
  const expected = promised / made
  return oddsOf(shareOf(circumstance, expected)) / oddsOf(expected)
}

export const oddsOf = (share: number): number => share / (1 - share)

const shareOf = ({ made, held }: MeasuredRule, expected: number): number =>
  (held + PRIOR_CLAIMS * expected) / (made + PRIOR_CLAIMS)

/** The share of all claims that hold. */
function averageOf(rules: MeasuredRules): number {
  const all = Object.values(rules)
  const sum = (key: 'held' | 'made'): number => all.reduce((total, rule) => total + rule[key], 0)
  return sum('held') / sum('made')
}
