import type { RelationType } from '../../../src/model'
import type { ViewerRelation } from '../../../src/viewer/core/graph/viewer-graph'

/** A relation that one undated sentence of one source tells. */
export const viewerRelation = (id: string, type: RelationType, source: string, target: string): ViewerRelation => ({
  id,
  type,
  source,
  target,
  reciprocal: false,
  weight: 1,
  sources: 1,
  denied: false,
  firstSeen: null,
  lastSeen: null,
})
