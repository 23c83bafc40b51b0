import { type Column, csvTable, type EvidenceRow } from '../../../formats'
import type { RowOutput } from '../row-output'
import type { NeighbourRow } from './neighbour-row'
import { neighbourTable } from './neighbour-table'
import { relationWords } from './relation-words'

/** The sentence that best speaks for the two. */
const best = ({ relations }: NeighbourRow): EvidenceRow | undefined => relations[0]?.evidence[0]

const COLUMNS: readonly Column<NeighbourRow>[] = [
  { name: 'id', type: 'string', cell: ({ id }) => id },
  { name: 'name', type: 'string', cell: ({ name }) => name },
  { name: 'type', type: 'string', cell: ({ type }) => type },
  { name: 'weight', type: 'int', cell: ({ weight }) => weight },
  { name: 'sources', type: 'int', cell: ({ sources }) => sources },
  { name: 'strength', type: 'double', cell: ({ strength }) => strength },
  { name: 'relations', type: 'string', cell: (row) => row.relations.map((one) => relationWords(one, row)).join('; ') },
  { name: 'sentence', type: 'string', cell: (row) => best(row)?.text ?? null },
  { name: 'path', type: 'string', cell: (row) => best(row)?.path ?? null },
  { name: 'title', type: 'string', cell: (row) => best(row)?.title ?? null },
  { name: 'outlet', type: 'string', cell: (row) => best(row)?.outletName ?? null },
  { name: 'published', type: 'string', cell: (row) => best(row)?.published ?? null },
]

/** How `neighbours` prints them. */
export const NEIGHBOUR_OUTPUT: RowOutput<NeighbourRow> = {
  table: neighbourTable,
  csv: (rows) => csvTable(COLUMNS, rows),
}
