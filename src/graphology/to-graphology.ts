import { type EntityRecord, type GraphData, type NodeRecord, type RelationRecord, relationKind } from '../model'
import type { EdgeAttributes, NodeAttributes, PressgraphJson } from './attributes'

/** A node in graphology's serialized form. */
export const serializedNode = (entity: EntityRecord, node: NodeRecord) => ({
  key: entity.id,
  attributes: nodeAttributes(entity, node),
})

/** An edge in graphology's serialized form. Its key is its relation's id. */
export const serializedEdge = (relation: RelationRecord) => ({
  key: relation.id,
  source: relation.source,
  target: relation.target,
  attributes: edgeAttributes(relation),
})

/** What makes the graph directed and multi. */
export const SERIALIZED_GRAPH = {
  attributes: { name: 'Pressgraph' },
  options: { type: 'directed', multi: true, allowSelfLoops: true },
} as const

function nodeAttributes(entity: EntityRecord, node: NodeRecord): NodeAttributes {
  const { name: label, type: entityType, aliases, mentions, documents, countryCode, salience } = entity
  const { x, y, size, color, community } = node
  const common = { label, entityType, aliases: [...aliases], mentions, documents, x, y, size, color, community }
  return {
    ...common,
    ...(countryCode === null ? {} : { countryCode }),
    ...(salience === undefined ? {} : { salience }),
  }
}

function edgeAttributes(record: RelationRecord): EdgeAttributes {
  const { type: relation, weight, sources, firstSeen, lastSeen, reciprocal } = record
  const { label } = relationKind(relation)
  const [deniedBy, denies, denialCount] = [[...record.deniedBy], [...record.denies], record.denials.length]
  return { relation, label, weight, sources, firstSeen, lastSeen, reciprocal, deniedBy, denies, denialCount }
}

/**
 * The graph in graphology's serialized form: `Graph.from` opens it, multi and directed. The key of an edge is its relation's id. It
 * shares no list or object with the data: what is done to it or to the graph made of it changes no record.
 * Throws where an entity has no place in the layout.
 */
export function toGraphology(data: GraphData): PressgraphJson {
  const nodeById = new Map(data.nodes.map((node) => [node.id, node]))
  return {
    ...SERIALIZED_GRAPH,
    nodes: data.entities.map((entity) => {
      const node = nodeById.get(entity.id)
      if (!node) throw new Error(`entity ${entity.id} has no place in the layout`)
      return serializedNode(entity, node)
    }),
    edges: data.relations.map(serializedEdge),
  }
}
