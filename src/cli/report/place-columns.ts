import type { Column, Origin } from '../../formats'
import type { Span } from '../../model'

/** A stretch of an article, and where the article is from. */
interface Place extends Origin, Span {
  readonly document: string
}

/** Where a statement stands: its article, and from where to where in it, in UTF-16 code units, the end exclusive. */
export const PLACE_COLUMNS: readonly Column<Place>[] = [
  { name: 'document', type: 'string', cell: ({ document }) => document },
  { name: 'path', type: 'string', cell: ({ path }) => path },
  { name: 'title', type: 'string', cell: ({ title }) => title },
  { name: 'outlet', type: 'string', cell: ({ outletName }) => outletName },
  { name: 'agency', type: 'string', cell: ({ agencyName }) => agencyName },
  { name: 'published', type: 'string', cell: ({ published }) => published },
  { name: 'start', type: 'int', cell: ({ start }) => start },
  { name: 'end', type: 'int', cell: ({ end }) => end },
]
