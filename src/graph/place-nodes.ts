import { type EntityRecord, isWeak, type NodeRecord, type RelationRecord } from '../model'
import { layoutGraph } from './layout'
import { findCommunities, nodeSize } from './metrics'
import { TYPE_COLORS } from './record-entities'

/** Weak links pull less than claims do. */
const WEAK_PULL = 0.2

/** Where and how each entity is drawn, in the order of `entities`. */
export function placeNodes(entities: readonly EntityRecord[], relations: readonly RelationRecord[]): NodeRecord[] {
  const nodes = entities.map(({ id, mentions }) => ({ id, weight: mentions }))
  const edges = relations.map(({ source, target, type, weight }) => ({
    source,
    target,
    weight: isWeak(type) ? weight * WEAK_PULL : weight,
  }))
  const points = layoutGraph(nodes, edges)
  const communities = findCommunities(nodes, edges)
  return entities.map(({ id, type, mentions }) => ({
    id,
    ...(points.get(id) ?? { x: 0, y: 0 }),
    size: nodeSize(mentions),
    color: TYPE_COLORS[type],
    community: communities.get(id) ?? 0,
  }))
}
