import { csvEvidence, jsonText, type RelationRow } from '../../formats'
import { paintFor } from '../terminal/paint'
import { terminalWidth } from '../terminal/width'
import { jsonArray } from './json-array'
import { relationTable } from './relation-table'

export const OUTPUT_FORMATS = ['table', 'json', 'jsonl', 'csv'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

/** How `query` prints its relations. */
export const RELATION_OUTPUT: Readonly<Record<OutputFormat, (rows: readonly RelationRow[]) => Iterable<string>>> = {
  table: (rows) => (rows.length === 0 ? [] : relationTable(rows, terminalWidth(), paintFor(process.stdout))),
  json: jsonArray,
  jsonl: (rows) => rows.map((row) => `${jsonText(row)}\n`),
  csv: csvEvidence,
}
