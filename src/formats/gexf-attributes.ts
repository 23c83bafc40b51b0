import type { EntityRecord, EvidenceRecord, NodeRecord, RelationRecord } from '../model'
import { jsonText } from './json-text'
import { bestEvidence } from './strongest-first'

/** Of GEXF's types only those that Gephi, Gephi Lite, NetworkX and graphology all read alike. */
type GexfType = 'string' | 'integer' | 'double' | 'boolean'

export interface GexfAttribute<T> {
  /** Id and title in one: some readers know attributes by the one, some by the other. */
  readonly name: string
  readonly type: GexfType
  /** Null leaves the attribute out. Lists go in as JSON in a string: three readers mangle GEXF's own lists. */
  readonly value: (record: T) => string | number | boolean | null
}

export const NODE_ATTRIBUTES: readonly GexfAttribute<EntityRecord & NodeRecord>[] = [
  { name: 'entityType', type: 'string', value: ({ type }) => type },
  { name: 'aliases', type: 'string', value: ({ aliases }) => jsonText(aliases) },
  { name: 'mentions', type: 'integer', value: ({ mentions }) => mentions },
  { name: 'documents', type: 'integer', value: ({ documents }) => documents },
  { name: 'community', type: 'integer', value: ({ community }) => community },
  { name: 'countryCode', type: 'string', value: ({ countryCode }) => countryCode },
  { name: 'salience', type: 'double', value: ({ salience }) => salience ?? null },
]

export const EDGE_ATTRIBUTES: readonly GexfAttribute<RelationRecord>[] = [
  { name: 'relation', type: 'string', value: ({ type }) => type },
  { name: 'sources', type: 'integer', value: ({ sources }) => sources },
  { name: 'firstSeen', type: 'string', value: ({ firstSeen }) => firstSeen },
  { name: 'lastSeen', type: 'string', value: ({ lastSeen }) => lastSeen },
  { name: 'reciprocal', type: 'boolean', value: ({ reciprocal }) => reciprocal },
  { name: 'deniedBy', type: 'string', value: ({ deniedBy }) => jsonText(deniedBy) },
  { name: 'denies', type: 'string', value: ({ denies }) => jsonText(denies) },
  { name: 'denialCount', type: 'integer', value: ({ denials }) => denials.length },
  { name: 'denials', type: 'string', value: ({ denials }) => jsonText(denials) },
  { name: 'evidenceCount', type: 'integer', value: ({ evidence }) => evidence.length },
  { name: 'confidence', type: 'double', value: (relation) => bestEvidence(relation)?.confidence ?? null },
  { name: 'topQuote', type: 'string', value: (relation) => bestEvidence(relation)?.text ?? null },
  { name: 'evidence', type: 'string', value: ({ evidence }) => jsonText(evidence.map(piece)) },
]

/** A sentence with where it stands and how it holds the relation: read without that, a denial would pass for a claim. */
const piece = (evidence: EvidenceRecord) => {
  const { document, start, end, text, negated, modality, attributedTo, quoted, date } = evidence
  return { document, start, end, text, negated, modality, attributedTo, quoted, date }
}
