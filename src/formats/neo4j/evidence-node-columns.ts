import type { Column } from '../csv/column'
import { CLAIM_COLUMNS, type EvidenceLine } from '../csv/evidence-columns'
import { propertyColumns } from './property-columns'

/** A sentence as a node, with all that its claim records. `relation` is the `id` of the relationship that it speaks for. */
export interface EvidenceNode extends EvidenceLine {
  readonly id: string
}

export const EVIDENCE_NODE_COLUMNS: readonly Column<EvidenceNode>[] = [
  { name: 'id:ID', type: 'string', cell: ({ id }) => id },
  { name: ':LABEL', type: 'string', cell: () => 'Evidence' },
  ...propertyColumns<EvidenceNode>([
    { name: 'relation', type: 'string', cell: ({ relation }) => relation.id },
    { name: 'type', type: 'string', cell: ({ relation }) => relation.type },
    ...CLAIM_COLUMNS,
  ]),
]
