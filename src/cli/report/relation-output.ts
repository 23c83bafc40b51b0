import { csvEvidence, type Records, type RelationRow } from '../../formats'
import { relationTable } from './relation-table'
import type { RowOutput } from './row-output'

/** How `query` prints relations of a graph. */
export const relationOutput = (records: Records): RowOutput<RelationRow> => ({
  table: (rows, { width, paint }) => relationTable(rows, width, paint),
  csv: (rows) => csvEvidence(rows, records),
})
