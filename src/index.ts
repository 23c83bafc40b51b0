/** Pressgraph for Node: builds graphs from articles, opens, asks, corrects and exports them. */
export type { FormatName, FormatOptions, GexfVersion, TableName } from './formats'
export { GraphFileError } from './formats'
export type { EdgeAttributes, GraphAttributes, NodeAttributes } from './graphology'
export { CIRCUMSTANCES, ENTITY_TYPES, MODALITIES, QUADRANTS, RELATION_KINDS, RELATION_TYPES } from './model'
export type * from './model/correction-types'
export type * from './model/record-types'
export type {
  AttributionFilter,
  Denial,
  DenialFilter,
  EntityFilter,
  EntityProfile,
  GraphPath,
  Hop,
  Neighbour,
  PathOptions,
  PathOrder,
  RelationEvidence,
  RelationFilter,
  Timeline,
  TimelineCount,
  TimelineEntry,
  TimelineOptions,
  TimelinePart,
  TimelinePeriod,
  TimelineRow,
  TimelineTotal,
} from './query'
export { NameError, PressGraph } from './query'
export { type BuildOptions, BuiltGraph, buildGraph } from './run/node/build-graph'
export { type CorrectionResult, type CorrectOptions, correctGraph } from './run/node/corrections/correct-graph'
export { CorrectionError } from './run/node/corrections/correction-error'
export type { CorrectionWish, MentionPlace, PartWish } from './run/node/corrections/correction-wish'
export {
  type ListedCorrection,
  type LostCorrection,
  listCorrections,
  type NotedCorrection,
} from './run/node/corrections/list-corrections'
export { CorrectedGraph } from './run/node/corrections/rebuild-graph'
export type { UnappliedCorrection } from './run/node/corrections/unapplied-correction'
export { undoCorrection } from './run/node/corrections/undo-correction'
export { type ExportedFile, exportGraph } from './run/node/export/export-graph'
export type { ExportOptions } from './run/node/export/export-options'
export { exportPieces } from './run/node/export/export-pieces'
export { GraphFolderError } from './run/node/folder/graph-folder-error'
export type { InputProblem } from './run/node/inputs/input-problem'
export { NoArticlesError } from './run/node/no-articles-error'
export { openGraph } from './run/node/open-graph'
export type { OnProgress } from './run/reading/extract-articles'
