import type { AttributionRecord, DocumentRecord, MentionRecord, RelationRecord } from '../../model'
import type { ViewerGraph } from '../core/graph/viewer-graph'

/** Where a graph comes from. Every question may reject with a `GraphProblem`, which says what is wrong with the graph and where. */
export interface GraphSource {
  /** What the graph is called, in the page and in the names of files that are saved of it. */
  readonly name: string
  readonly graph: () => Promise<ViewerGraph>
  readonly documents: () => Promise<readonly DocumentRecord[]>
  readonly relations: () => Promise<readonly RelationRecord[]>
  readonly attributions: () => Promise<readonly AttributionRecord[]>
  readonly mentions: () => Promise<readonly MentionRecord[]>
}
