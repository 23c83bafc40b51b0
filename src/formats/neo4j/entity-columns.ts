import type { Column } from '../csv/column'
import { NODE_PROPERTIES, type NodeRow } from '../csv/node-columns'
import { listCell } from './list-cell'
import { propertyColumns } from './property-columns'

/** `Entity;Person`: every entity can be asked for by the one label, those of a type by the other. */
const labels = (type: string): string => `Entity;${type.charAt(0).toUpperCase()}${type.slice(1)}`

export const ENTITY_COLUMNS: readonly Column<NodeRow>[] = [
  { name: 'id:ID', type: 'string', cell: ({ entity }) => entity.id },
  { name: ':LABEL', type: 'string', cell: ({ entity }) => labels(entity.type) },
  ...propertyColumns<NodeRow>([
    { name: 'name', type: 'string', cell: ({ entity }) => entity.name },
    { name: 'aliases', type: 'string[]', cell: ({ entity }) => listCell(entity.aliases) },
    ...NODE_PROPERTIES,
  ]),
]
