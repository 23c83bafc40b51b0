import { type Column, csvTable } from '../../../formats'
import type { RowOutput } from '../row-output'
import type { TimelineLine } from './timeline-line'
import { timelineTable } from './timeline-table'

const COLUMNS: readonly Column<TimelineLine>[] = [
  { name: 'period', type: 'string', cell: ({ period }) => period },
  { name: 'source', type: 'string', cell: ({ source }) => source },
  { name: 'sourceName', type: 'string', cell: ({ sourceName }) => sourceName },
  { name: 'type', type: 'string', cell: ({ type }) => type },
  { name: 'target', type: 'string', cell: ({ target }) => target },
  { name: 'targetName', type: 'string', cell: ({ targetName }) => targetName },
  { name: 'relation', type: 'string', cell: ({ relation }) => relation },
  { name: 'weight', type: 'int', cell: ({ weight }) => weight },
  { name: 'sources', type: 'int', cell: ({ sources }) => sources },
  { name: 'relations', type: 'int', cell: ({ relations }) => relations },
  { name: 'balance', type: 'double', cell: ({ balance }) => balance },
]

/** How `timeline` prints its lines. */
export const TIMELINE_OUTPUT: RowOutput<TimelineLine> = {
  table: timelineTable,
  csv: (lines) => csvTable(COLUMNS, lines),
}
