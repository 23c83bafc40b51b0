/** The types of what a graph holds, for users: every entry of the package has them all. */
export type { Circumstance, Modality } from './claim'
export type { Judgement } from './entity'
export type {
  AttributionRecord,
  DenialRecord,
  DeniedPlace,
  DocumentRecord,
  EntityRecord,
  EvidenceRecord,
  GraphData,
  MentionRecord,
  NodeRecord,
  Pair,
  RelationRecord,
} from './graph-data'
export type { MentionForm } from './mention'
export type { EntityType, Quadrant, RelationKind, RelationType } from './ontology'
export type { Span } from './span'
