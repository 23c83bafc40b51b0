import type { Column } from '../csv/column'
import type { Link } from './links-of'
import { propertyColumns } from './property-columns'

/** The properties are those of a denial: the sentence that denies and where it stands. */
export const LINK_COLUMNS: readonly Column<Link>[] = [
  { name: ':START_ID', type: 'string', cell: ({ from }) => from },
  { name: ':END_ID', type: 'string', cell: ({ to }) => to },
  { name: ':TYPE', type: 'string', cell: ({ type }) => type },
  ...propertyColumns<Link>([
    { name: 'sentence', type: 'string', cell: ({ denial }) => denial?.text ?? null },
    { name: 'document', type: 'string', cell: ({ denial }) => denial?.document ?? null },
    { name: 'start', type: 'int', cell: ({ denial }) => denial?.start ?? null },
    { name: 'end', type: 'int', cell: ({ denial }) => denial?.end ?? null },
  ]),
]
