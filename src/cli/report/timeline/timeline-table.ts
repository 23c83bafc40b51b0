import { alignColumns } from '../../terminal/align-columns'
import type { Layout } from '../../terminal/layout'
import { plainText } from '../../terminal/plain-text'
import type { CellText } from '../../terminal/text-table'
import type { TimelineLine } from './timeline-line'

const UNDATED = 'no date'
/** Columns that the longest bar takes, where nothing stands beside it but figures. */
const LONG_BAR = 30
const SHORT_BAR = 12
/** With less than this, words need the room. */
const ROOM_FOR_BARS = 80

/** A timeline as lines with a bar each: when, what where that is told apart, how many sentences and sources, and the balance. */
export function timelineTable(lines: readonly TimelineLine[], { width, paint }: Layout): Iterable<string> {
  const columns = COLUMNS.filter(({ isShown }) => lines.some(isShown))
  const head = columns.map(({ title }) => ({ text: title, paint: paint.bold }))
  const bars = barsOf(lines, width)
  const rows = lines.map((line, index): readonly CellText[] => [
    ...columns.map(({ cell }) => ({ text: plainText(cell(line, lines[index - 1])) })),
    { text: bars[index] ?? '', paint: paint.dim },
  ])
  return alignColumns([head, ...rows], width).map((line) => `${line}\n`)
}

/** A bar for each line that has a time, as long as it has sentences; none where there is no room. */
function barsOf(lines: readonly TimelineLine[], width: number): readonly string[] {
  const isApart = lines.some(hasPart)
  if (isApart && width < ROOM_FOR_BARS) return []
  // What has no date is often the most, and would leave the others a dot each.
  const most = lines.reduce((longest, { period, weight }) => (period === null ? longest : Math.max(longest, weight)), 1)
  const longest = isApart ? SHORT_BAR : Math.min(LONG_BAR, width - ROOM_FOR_FIGURES)
  return lines.map(({ period, weight }) =>
    period === null ? '' : '█'.repeat(Math.max(1, Math.round((weight / most) * longest))),
  )
}

/** What the columns of figures take. */
const ROOM_FOR_FIGURES = 46

interface TableColumn {
  readonly title: string
  readonly cell: (line: TimelineLine, before: TimelineLine | undefined) => string
  /** Whether a line has something for this column. */
  readonly isShown: (line: TimelineLine) => boolean
}

const hasPart = ({ type, source }: TimelineLine): boolean => type !== null || source !== null

const COLUMNS: readonly TableColumn[] = [
  {
    title: 'When',
    cell: ({ period }, before) => (before && before.period === period ? '' : (period ?? UNDATED)),
    isShown: () => true,
  },
  { title: 'What', cell: (line) => partWords(line), isShown: hasPart },
  { title: 'Sentences', cell: ({ weight }) => `${weight}`, isShown: () => true },
  { title: 'Sources', cell: ({ sources }) => `${sources}`, isShown: () => true },
  { title: 'Balance', cell: ({ balance }) => balanceWords(balance), isShown: ({ balance }) => balance !== null },
]

/** `accused / criticised`, `Macron → Russia`, `Macron accused / criticised Russia`. */
function partWords({ sourceName, label, targetName }: TimelineLine): string {
  if (sourceName === null || targetName === null) return label ?? ''
  return `${sourceName} ${label ?? '→'} ${targetName}`
}

/** From -10.0 (conflict) to +10.0 (cooperation). */
const balanceWords = (balance: number | null): string =>
  balance === null ? '' : `${balance > 0 ? '+' : ''}${balance.toFixed(1)}`
