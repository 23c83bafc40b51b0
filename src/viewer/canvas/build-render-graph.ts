import Graph from 'graphology'
import type { ViewerGraph, ViewerRelation } from '../core/viewer-graph'

/** The graph as sigma wants it: positions and shapes only, since colors and sizes depend on the scene. */
export function buildRenderGraph({ entities, relations }: ViewerGraph, curvatures: ReadonlyMap<string, number>): Graph {
  const graph = new Graph({ multi: true, type: 'directed' })
  for (const { id, x, y, size } of entities.values()) graph.addNode(id, { x, y, size })
  for (const relation of relations.values()) {
    const curvature = curvatures.get(relation.id) ?? 0
    graph.addEdgeWithKey(relation.id, relation.source, relation.target, { type: shape(relation, curvature), curvature })
  }
  return graph
}

/** The curve program divides by the curvature: what is straight has a program of its own. */
const shape = ({ reciprocal }: ViewerRelation, curvature: number): RelationShape =>
  curvature === 0 ? (reciprocal ? 'line' : 'arrow') : reciprocal ? 'curve' : 'curvedArrow'

export type RelationShape = 'line' | 'arrow' | 'curve' | 'curvedArrow'
