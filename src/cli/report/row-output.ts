import { jsonText } from '../../formats'
import { type Layout, outputLayout } from '../terminal/layout'
import { jsonArray } from './json-array'

export const OUTPUT_FORMATS = ['table', 'json', 'jsonl', 'csv'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

/** How rows of one kind are printed where that is not the same for all kinds. */
export interface RowOutput<Row> {
  readonly table: (rows: readonly Row[], layout: Layout) => Iterable<string>
  readonly csv: (rows: readonly Row[]) => Iterable<string>
}

/** Rows in the format asked for, in pieces. No rows make no table. */
export function rowOutput<Row>(
  format: OutputFormat,
  rows: readonly Row[],
  { table, csv }: RowOutput<Row>,
): Iterable<string> {
  const write: Readonly<Record<OutputFormat, () => Iterable<string>>> = {
    table: () => (rows.length === 0 ? [] : table(rows, outputLayout())),
    json: () => jsonArray(rows),
    jsonl: () => rows.map((row) => `${jsonText(row)}\n`),
    csv: () => csv(rows),
  }
  return write[format]()
}
