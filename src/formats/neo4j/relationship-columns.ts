import type { Column } from '../csv/column'
import { EDGE_PROPERTIES, type EdgeRow } from '../csv/edge-columns'
import { listCell } from './list-cell'
import { propertyColumns } from './property-columns'

/** Relations as relationships between entities: `(:Person)-[:ACCUSE]->(:Country)`. */
export const RELATIONSHIP_COLUMNS: readonly Column<EdgeRow>[] = [
  { name: ':START_ID', type: 'string', cell: ({ relation }) => relation.source },
  { name: ':END_ID', type: 'string', cell: ({ relation }) => relation.target },
  { name: ':TYPE', type: 'string', cell: ({ relation }) => relation.type.toUpperCase() },
  ...propertyColumns<EdgeRow>([
    { name: 'id', type: 'string', cell: ({ relation }) => relation.id },
    { name: 'weight', type: 'int', cell: ({ relation }) => relation.weight },
    ...EDGE_PROPERTIES,
    { name: 'deniedBy', type: 'string[]', cell: ({ relation }) => listCell(relation.deniedBy) },
    { name: 'denies', type: 'string[]', cell: ({ relation }) => listCell(relation.denies) },
  ]),
]
