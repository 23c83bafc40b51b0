import type { DocumentRecord } from '../../model'
import type { Column } from '../csv/column'
import { listCell } from './list-cell'
import { propertyColumns } from './property-columns'

/** Articles without their text: their sentences are there as evidence, and the whole is in the dump. */
export const DOCUMENT_COLUMNS: readonly Column<DocumentRecord>[] = [
  { name: 'id:ID', type: 'string', cell: ({ id }) => id },
  { name: ':LABEL', type: 'string', cell: () => 'Document' },
  ...propertyColumns<DocumentRecord>([
    { name: 'path', type: 'string', cell: ({ path }) => path },
    { name: 'url', type: 'string', cell: ({ url }) => url },
    { name: 'title', type: 'string', cell: ({ title }) => title },
    { name: 'authors', type: 'string[]', cell: ({ authors }) => listCell(authors) },
    { name: 'published', type: 'string', cell: ({ published }) => published },
    { name: 'language', type: 'string', cell: ({ language }) => language },
  ]),
]
