/** Questions to a graph, in Node and in browsers: the class PressGraph, and the functions beneath it, each by itself. */

export { CIRCUMSTANCES, ENTITY_TYPES, MODALITIES, QUADRANTS, RELATION_KINDS, RELATION_TYPES, STANDINGS } from '../model'
export type * from '../model/record-types'
export type { EntityFilter } from './entities/entity-filter'
export { type EntityProfile, entityProfile } from './entities/entity-profile'
export { findEntities } from './entities/find-entities'
export { countEvidence } from './evidence-counts/count-evidence'
export type { EvidenceCount, EvidenceCounts } from './evidence-counts/evidence-counts'
export { isDate, isWithin } from './filters/date-range'
export { endsFilter, type KnownEntities, type RelationEnds } from './filters/ends-filter'
export type { OneOrMore, RelationFilter } from './filters/relation-filter'
export { type Fault, findFaults } from './find-faults'
export { Lookup, lookup } from './lookup'
export { NameError } from './names/name-error'
export { NameIndex } from './names/name-index'
export { findNeighbours, type Neighbour } from './neighbours/find-neighbours'
export { findPaths, type PathOptions } from './paths/find-paths'
export type { GraphPath, Hop } from './paths/graph-path'
export { PATH_ORDERS, type PathOrder } from './paths/route-finder'
export { PressGraph } from './press-graph'
export { byEvidence, type Evidenced } from './relations/by-evidence'
export { eachEvidence, findEvidence, type RelationEvidence } from './relations/each-evidence'
export { eachRelation } from './relations/each-relation'
export { findRelations } from './relations/find-relations'
export { type RelationMatcher, relationMatcher } from './relations/relation-matcher'
export type { AttributionFilter } from './statements/attribution-filter'
export type { DenialFilter } from './statements/denial-filter'
export { eachAttribution, findAttributions } from './statements/find-attributions'
export { type Denial, findDenials } from './statements/find-denials'
export { subgraph } from './subgraph'
export { findTimeline, timelineOf } from './timeline/find-timeline'
export {
  TIMELINE_PARTS,
  TIMELINE_PERIODS,
  type Timeline,
  type TimelineCount,
  type TimelineEntry,
  type TimelineOptions,
  type TimelinePart,
  type TimelinePeriod,
  type TimelineRow,
  type TimelineTotal,
} from './timeline/timeline'
