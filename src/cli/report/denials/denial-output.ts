import { type Column, csvTable } from '../../../formats'
import { PLACE_COLUMNS } from '../place-columns'
import type { RowOutput } from '../row-output'
import type { DenialLine } from './denial-line'
import { denialTable } from './denial-table'

const COLUMNS: readonly Column<DenialLine>[] = [
  { name: 'by', type: 'string', cell: ({ by }) => by },
  { name: 'byName', type: 'string', cell: ({ byName }) => byName },
  { name: 'sentence', type: 'string', cell: ({ text }) => text },
  ...PLACE_COLUMNS,
  { name: 'copyOf', type: 'string', cell: ({ copyOf }) => copyOf },
  { name: 'reject', type: 'string', cell: ({ relation }) => relation },
  { name: 'deniedRelation', type: 'string', cell: ({ denied }) => denied.relation },
  { name: 'deniedSource', type: 'string', cell: ({ denied }) => denied.source },
  { name: 'deniedSourceName', type: 'string', cell: ({ denied }) => denied.sourceName },
  { name: 'deniedType', type: 'string', cell: ({ denied }) => denied.type },
  { name: 'deniedTarget', type: 'string', cell: ({ denied }) => denied.target },
  { name: 'deniedTargetName', type: 'string', cell: ({ denied }) => denied.targetName },
  { name: 'deniedSentence', type: 'string', cell: ({ denied }) => denied.text },
  { name: 'deniedNegated', type: 'boolean', cell: ({ denied }) => denied.negated },
  { name: 'deniedModality', type: 'string', cell: ({ denied }) => denied.modality },
  { name: 'deniedAttributedTo', type: 'string', cell: ({ denied }) => denied.attributedToName },
  { name: 'deniedDocument', type: 'string', cell: ({ denied }) => denied.document },
  { name: 'deniedPath', type: 'string', cell: ({ denied }) => denied.path },
  { name: 'deniedTitle', type: 'string', cell: ({ denied }) => denied.title },
  { name: 'deniedOutlet', type: 'string', cell: ({ denied }) => denied.outletName },
  { name: 'deniedPublished', type: 'string', cell: ({ denied }) => denied.published },
  { name: 'deniedStart', type: 'int', cell: ({ denied }) => denied.start },
  { name: 'deniedEnd', type: 'int', cell: ({ denied }) => denied.end },
]

/** How `denials` prints its lines. */
export const DENIAL_OUTPUT: RowOutput<DenialLine> = {
  table: denialTable,
  csv: (lines) => csvTable(COLUMNS, lines),
}
