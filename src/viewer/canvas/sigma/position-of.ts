import type Sigma from 'sigma'
import type { Target } from '../../core/state/selection'
import { middleOfCurve, type Point } from './middle-of-curve'

/** Where an entity, or the middle of a relation, is drawn in the viewport; null for what is not in the picture. */
export function positionOf(sigma: Sigma, { kind, id }: Target): Point | null {
  if (kind === 'entity') return discAt(sigma, id)
  const graph = sigma.getGraph()
  if (!graph.hasEdge(id)) return null
  const source = discAt(sigma, graph.source(id))
  const target = discAt(sigma, graph.target(id))
  return source && target && middleOfCurve(source, target, Number(graph.getEdgeAttribute(id, 'curvature')))
}

function discAt(sigma: Sigma, entity: string): Point | null {
  const disc = sigma.getNodeDisplayData(entity)
  return disc ? sigma.framedGraphToViewport(disc) : null
}
