import { foldText } from './fold-text'
import { textWidth } from './text-width'

/** A paragraph of a cell, without controls, and how it is to be coloured. */
export interface CellText {
  readonly text: string
  readonly paint?: (text: string) => string
}

export type TableRow = readonly (readonly CellText[])[]

/**
 * A table with borders, row by row. Columns are as wide as told, in columns of the terminal, without border and padding; text is folded
 * and never cut. (A table of our own, since cli-table3 takes time in the square of a cell's length: seconds for one long sentence.)
 */
export function* textTable(rows: Iterable<TableRow>, widths: readonly number[]): Iterable<string> {
  yield rule(widths, '┌┬┐')
  let isFirst = true
  for (const row of rows) {
    if (!isFirst) yield rule(widths, '├┼┤')
    isFirst = false
    yield tableRow(row, widths)
  }
  yield rule(widths, '└┴┘')
}

const rule = (widths: readonly number[], [left, middle, right]: string): string =>
  `${left}${widths.map((width) => '─'.repeat(width + 2)).join(middle)}${right}\n`

function tableRow(row: TableRow, widths: readonly number[]): string {
  const cells = widths.map((width, column) => (row[column] ?? []).flatMap((text) => cellLines(text, width)))
  const height = Math.max(...cells.map((lines) => lines.length))
  const lines = Array.from({ length: height }, (_, at) =>
    cells.map((cell, column) => cell[at] ?? ' '.repeat(widths[column] ?? 0)).join(' │ '),
  )
  return lines.map((line) => `│ ${line} │\n`).join('')
}

const cellLines = ({ text, paint = (plain) => plain }: CellText, width: number): readonly string[] =>
  foldText(text, width).map((line) => paint(line) + ' '.repeat(Math.max(0, width - textWidth(line))))
