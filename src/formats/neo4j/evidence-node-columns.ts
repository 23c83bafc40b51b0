import type { Column } from '../csv/column'
import { CLAIM_COLUMNS } from '../csv/evidence-columns'
import type { EvidenceLine } from '../csv/evidence-lines'
import { propertyColumns } from './property-columns'

/** A sentence as a node, with all that its claim records. `relation` is the `id` of the relationship that it speaks for. */
export const EVIDENCE_NODE_COLUMNS: readonly Column<EvidenceLine>[] = [
  { name: 'id:ID', type: 'string', cell: ({ id }) => id },
  { name: ':LABEL', type: 'string', cell: () => 'Evidence' },
  ...propertyColumns<EvidenceLine>([
    { name: 'relation', type: 'string', cell: ({ relation }) => relation.id },
    { name: 'type', type: 'string', cell: ({ relation }) => relation.type },
    ...CLAIM_COLUMNS,
  ]),
]
