import { alignColumns } from '../../terminal/align-columns'
import type { Layout } from '../../terminal/layout'
import { plainText } from '../../terminal/plain-text'
import type { CellText } from '../../terminal/text-table'

/** A part of the page: rows of words, in aligned columns below a title. */
export interface Section {
  readonly title: string
  readonly rows: readonly (readonly string[])[]
  /** Names of the columns, where they need some. */
  readonly head?: readonly string[]
  /** Which columns stand behind the others. */
  readonly faint?: readonly number[]
}

const INDENT = '  '

export function sectionLines({ title, rows, head, faint = [] }: Section, { width, paint }: Layout): readonly string[] {
  const cellsOf = (row: readonly string[]): readonly CellText[] =>
    row.map((text, column) => ({
      text: oneLine(text),
      ...(row === head || faint.includes(column) ? { paint: paint.dim } : {}),
    }))
  const lines = alignColumns((head ? [head, ...rows] : rows).map(cellsOf), width - INDENT.length)
  return [paint.bold(title), ...lines.map((line) => INDENT + line)]
}

const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()
