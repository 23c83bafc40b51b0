import type { FormatTable } from '../format'
import { recordsOf } from '../rows'
import { csvEdges, csvEvidence, csvNodes } from './csv'

export const CSV_TABLES: readonly [FormatTable, ...FormatTable[]] = [
  { name: 'edges', about: 'the relations', write: csvEdges },
  { name: 'nodes', about: 'the entities', write: csvNodes },
  {
    name: 'evidence',
    about: 'the sentences, with the relation that each speaks for',
    write: (data) => csvEvidence(data.relations, recordsOf(data)),
  },
]
