import type { Measurement } from '../../src/claims/confidence/measurement'
import { fromOdds, oddsOf } from '../../src/claims/confidence/odds-of'
import type { ClaimCase } from './claim-case'
import { CLAIM_TIERS, CLAIMS } from './claim-tables'
import { gradeClaims } from './grade-claims'
import { isHeld } from './measure-rules'
import { markdownTable } from './rule-tables'
import type { JudgedClaim } from './score-claims'

/** From the first up to, not including, the second. */
const BANDS = [
  ['0.9 and up', 0.9, 1.01],
  ['0.8 to 0.9', 0.8, 0.9],
  ['0.6 to 0.8', 0.6, 0.8],
  ['below 0.6', 0, 0.6],
] as const

const isKeptBack = ({ reserve }: ClaimCase): boolean => reserve

const COLUMNS: Readonly<Record<string, readonly ClaimCase[]>> = {
  'all claims': CLAIM_TIERS.flatMap((tier) => CLAIMS[tier]),
  'kept back': CLAIM_TIERS.flatMap((tier) => CLAIMS[tier]).filter(isKeptBack),
  'press, kept back': CLAIMS.press.filter(isKeptBack),
}

/** How many claims have a confidence, by what is measured, and how many of them hold. */
export function bandTable(measurement: Measurement): string[] {
  const columns = Object.entries(COLUMNS).map(([name, cases]) => ({ name, judged: gradeClaims(cases).judged }))
  const rows = BANDS.map(([band, from, to]) => [
    band,
    ...columns.flatMap(({ judged }) => cellsOf(judged.filter((claim) => isWithin(measurement, claim, from, to)))),
  ])
  return markdownTable(['confidence', ...columns.flatMap(({ name }) => [name, 'hold %'])], rows)
}

/** As confidence is rounded: to hundredths. */
function isWithin(measurement: Measurement, { claim }: JudgedClaim, from: number, to: number): boolean {
  const confidence = Math.round(100 * fromOdds(oddsOf(measurement, claim))) / 100
  return from <= confidence && confidence < to
}

const cellsOf = (judged: readonly JudgedClaim[]): string[] => [
  String(judged.length),
  judged.length === 0 ? '' : ((100 * judged.filter(isHeld).length) / judged.length).toFixed(0),
]
