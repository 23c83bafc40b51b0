import { type EvidenceRecord, type GraphData, namesOfSources, type RelationRecord, relationKind } from '../../model'
import { jsonText } from '../json-text'
import { nameOf } from '../rows/name-of'
import { recordsOf } from '../rows/records'
import { bestEvidence } from '../strongest-first'
import type { Column } from './column'

/** A relation, its ends and sources by name, and the sentence that best speaks for it. */
export interface EdgeRow {
  readonly relation: RelationRecord
  readonly sourceName: string
  readonly targetName: string
  readonly sourceNames: readonly string[]
  readonly best: EvidenceRecord | null
}

export function* edgeRows(data: GraphData): Iterable<EdgeRow> {
  const records = recordsOf(data)
  for (const relation of data.relations) {
    yield {
      relation,
      sourceName: nameOf(records, relation.source),
      targetName: nameOf(records, relation.target),
      sourceNames: namesOfSources(relation.evidence, records.documentById, (id) => nameOf(records, id)),
      best: bestEvidence(relation),
    }
  }
}

/**
 * What Gephi's importer looks for in a table of edges. Every edge is directed, also a reciprocal one, since a mixed graph is more than
 * most readers take. By its kind Gephi keeps two relations of one pair apart.
 */
const GEPHI_EDGE: readonly Column<EdgeRow>[] = [
  { name: 'Source', type: 'string', cell: ({ relation }) => relation.source },
  { name: 'Target', type: 'string', cell: ({ relation }) => relation.target },
  { name: 'Type', type: 'string', cell: () => 'Directed' },
  { name: 'Id', type: 'string', cell: ({ relation }) => relation.id },
  { name: 'Label', type: 'string', cell: ({ relation }) => relationKind(relation.type).label },
  { name: 'Kind', type: 'string', cell: ({ relation }) => relation.type },
  { name: 'Weight', type: 'int', cell: ({ relation }) => relation.weight },
]

/** What is to be said of a relation besides its ends, its type, its weight and its lists. */
export const EDGE_PROPERTIES: readonly Column<EdgeRow>[] = [
  { name: 'sources', type: 'int', cell: ({ relation }) => relation.sources },
  { name: 'sourceNames', type: 'string', cell: ({ sourceNames }) => sourceNames.join('; ') },
  { name: 'firstSeen', type: 'string', cell: ({ relation }) => relation.firstSeen },
  { name: 'lastSeen', type: 'string', cell: ({ relation }) => relation.lastSeen },
  { name: 'reciprocal', type: 'boolean', cell: ({ relation }) => relation.reciprocal },
  { name: 'denialCount', type: 'int', cell: ({ relation }) => relation.denials.length },
  { name: 'evidenceCount', type: 'int', cell: ({ relation }) => relation.evidence.length },
  { name: 'confidence', type: 'double', cell: ({ best }) => best?.confidence ?? null },
  { name: 'topQuote', type: 'string', cell: ({ best }) => best?.text ?? null },
]

/** An edge a line. Lists are JSON. `confidence` and `topQuote` are of the sentence that best speaks for it. */
export const EDGE_COLUMNS: readonly Column<EdgeRow>[] = [
  ...GEPHI_EDGE,
  { name: 'relation', type: 'string', cell: ({ relation }) => relation.type },
  { name: 'sourceName', type: 'string', cell: ({ sourceName }) => sourceName },
  { name: 'targetName', type: 'string', cell: ({ targetName }) => targetName },
  ...EDGE_PROPERTIES,
  { name: 'deniedBy', type: 'string', cell: ({ relation }) => jsonText(relation.deniedBy) },
  { name: 'denies', type: 'string', cell: ({ relation }) => jsonText(relation.denies) },
]
