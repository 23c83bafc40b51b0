import { csvEvidence, type RelationRow } from '../../formats'
import { relationTable } from './relation-table'
import type { RowOutput } from './row-output'

/** How `query` prints its relations. */
export const RELATION_OUTPUT: RowOutput<RelationRow> = {
  table: (rows, { width, paint }) => relationTable(rows, width, paint),
  csv: csvEvidence,
}
