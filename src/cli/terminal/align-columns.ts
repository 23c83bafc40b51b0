import { foldText } from './fold-text'
import type { CellText } from './text-table'
import { textWidth } from './text-width'

const GAP = '  '
/** Below this a column is a heap of syllables. */
const NARROWEST = 8

/** Rows of cells as lines with aligned columns, at most `width` columns wide; the widest cells are folded where that is too little. */
export function alignColumns(rows: readonly (readonly CellText[])[], width: number): readonly string[] {
  const widths = columnWidths(rows, width)
  return rows.flatMap((row) => rowLines(row, widths))
}

function columnWidths(rows: readonly (readonly CellText[])[], width: number): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const available = width - GAP.length * (count - 1)
  const widths = Array.from({ length: count }, (_, column) =>
    Math.min(available, Math.max(...rows.map((row) => textWidth(row[column]?.text ?? '')))),
  )
  let excess = widths.reduce((sum, one) => sum + one, 0) - available
  while (excess > 0) {
    const widest = Math.max(...widths)
    if (widest <= NARROWEST) break
    widths[widths.indexOf(widest)] = widest - 1
    excess -= 1
  }
  return widths
}

function rowLines(row: readonly CellText[], widths: readonly number[]): readonly string[] {
  const cells = row.map(({ text }, column) => foldText(text, widths[column] ?? NARROWEST))
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, at) => {
    const last = cells.findLastIndex((lines) => (lines[at] ?? '') !== '')
    return row
      .slice(0, last + 1)
      .map(({ paint = (plain) => plain }, column) => {
        const line = cells[column]?.[at] ?? ''
        const padding = column === last ? 0 : Math.max(0, (widths[column] ?? 0) - textWidth(line))
        return (line === '' ? '' : paint(line)) + ' '.repeat(padding)
      })
      .join(GAP)
  })
}
