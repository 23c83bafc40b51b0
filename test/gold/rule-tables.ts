import type { MeasuredClaims, MeasuredKind, Measurement } from '../../src/claims/confidence/measurement'
import { oddsRatioOf, precisionOf } from '../../src/claims/confidence/odds-of'

const MEASURED_HEADS = ['claims', 'ends and type right', 'all right', 'misses', 'precision %']

/** The rules as rows of a Markdown table, the busiest first. */
export const ruleTable = ({ rules }: Measurement): string[] =>
  markdownTable(
    ['rule', ...MEASURED_HEADS, 'counted as'],
    busiestFirst(rules).map(([rule, measured]) => [
      `\`${rule}\``,
      ...measuredCells(measured),
      precisionOf(rules, rule).toFixed(2),
    ]),
  )

export const typeTable = ({ types }: Measurement): string[] => kindTable('type', types)

export const circumstanceTable = ({ circumstances }: Measurement): string[] => kindTable('circumstance', circumstances)

/** Kinds of claims likewise, with what each multiplies the odds by. */
const kindTable = (kind: string, measuredByKind: Readonly<Record<string, MeasuredKind>>): string[] =>
  markdownTable(
    [kind, ...MEASURED_HEADS, 'promised', 'odds times'],
    busiestFirst(measuredByKind).map(([name, measured]) => [
      `\`${name}\``,
      ...measuredCells(measured),
      measured.promised.toFixed(1),
      oddsRatioOf(measured).toFixed(2),
    ]),
  )

const busiestFirst = <Measured extends MeasuredClaims>(
  table: Readonly<Record<string, Measured>>,
): [string, Measured][] => Object.entries(table).sort(([, a], [, b]) => b.made - a.made)

const measuredCells = ({ made, typed, held }: MeasuredClaims): string[] => [
  ...[made, typed, held, made - held].map(String),
  made === 0 ? '' : ((100 * held) / made).toFixed(0),
]

export const markdownTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [heads, heads.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
