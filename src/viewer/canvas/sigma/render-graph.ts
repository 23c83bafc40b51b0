import Graph from 'graphology'
import type { Arrangement } from '../../core/drawing/arrange-graph'
import type { ViewerGraph } from '../../core/graph/viewer-graph'

/** The programs that draw lines, by name. */
export type RelationShape = 'line' | 'arrow' | 'curve' | 'curvedArrow'

/** The graph as sigma wants it, nothing placed yet; how things look hangs on the scene and is not in it. */
export function buildRenderGraph({ entities, relations }: ViewerGraph): Graph {
  const graph = new Graph({ multi: true, type: 'directed' })
  for (const id of entities.keys()) graph.addNode(id)
  for (const { id, source, target, reciprocal } of relations.values()) {
    graph.addEdgeWithKey(id, source, target, { reciprocal })
  }
  return graph
}

/** Gives discs their places and lines their bends. */
export function placeInRenderGraph(graph: Graph, { placeById, curvatureById }: Arrangement): void {
  graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...placeById.get(id) }))
  graph.updateEachEdgeAttributes((id, attributes) => {
    const curvature = curvatureById.get(id) ?? 0
    return { ...attributes, curvature, type: shape(attributes['reciprocal'] === true, curvature) }
  })
}

/** The curve program divides by the curvature: what is straight has a program of its own. */
function shape(reciprocal: boolean, curvature: number): RelationShape {
  if (curvature === 0) return reciprocal ? 'line' : 'arrow'
  return reciprocal ? 'curve' : 'curvedArrow'
}
