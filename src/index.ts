/** Pressgraph for Node: builds graphs from articles and asks them questions. */
export type { EdgeAttributes, GraphAttributes, NodeAttributes } from './formats'
export type {
  AttributionRecord,
  DocumentRecord,
  EntityRecord,
  EntityType,
  EvidenceRecord,
  GraphData,
  Judgement,
  MentionForm,
  MentionRecord,
  Modality,
  NodeRecord,
  Pair,
  RelationKind,
  RelationRecord,
  RelationType,
  Span,
} from './model'
export { ENTITY_TYPES, MODALITIES, RELATION_KINDS } from './model'
export type {
  AttributionFilter,
  EntityFilter,
  EntityProfile,
  GraphPath,
  Hop,
  PathOptions,
  RelationFilter,
} from './query'
export { NameError } from './query'
export {
  type BuildOptions,
  BuiltGraph,
  buildGraph,
  GraphFolderError,
  type InputProblem,
  NoArticlesError,
  openGraph,
  PressGraph,
} from './run/node'
