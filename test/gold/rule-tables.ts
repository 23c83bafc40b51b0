import type { MeasuredRule } from '../../src/claims/confidence/measured-rule'
import { oddsRatioOf, precisionOf } from '../../src/claims/confidence/precision-of'
import { CIRCUMSTANCES } from '../../src/model'
import type { Measurement } from './measure-rules'

const MEASURED_HEADS = ['claims', 'ends and type right', 'all right', 'misses', 'precision %']

/** The rules as rows of a Markdown table, the busiest first. */
export function ruleTable({ rules }: Measurement): string[] {
  const busiest = Object.entries(rules).sort(([, a], [, b]) => b.made - a.made)
  const rows = busiest.map(([rule, measured]) => [
    `\`${rule}\``,
    ...measuredCells(measured),
    precisionOf(rules, rule).toFixed(2),
  ])
  return markdownTable(['rule', ...MEASURED_HEADS, 'confidence'], rows)
}

/** The circumstances likewise, with what each multiplies the odds by. */
export const circumstanceTable = ({ circumstances }: Measurement): string[] =>
  markdownTable(
    ['circumstance', ...MEASURED_HEADS, 'promised by the rules', 'odds times'],
    CIRCUMSTANCES.map((one) => {
      const measured = circumstances[one]
      return [`\`${one}\``, ...measuredCells(measured), measured.promised.toFixed(1), oddsRatioOf(measured).toFixed(2)]
    }),
  )

const measuredCells = ({ made, typed, held }: MeasuredRule): string[] => [
  ...[made, typed, held, made - held].map(String),
  made === 0 ? '' : ((100 * held) / made).toFixed(0),
]

const markdownTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [heads, heads.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
