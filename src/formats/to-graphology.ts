import type { SerializedGraph } from 'graphology-types'
import {
  type EntityRecord,
  type EntityType,
  type GraphData,
  type NodeRecord,
  type RelationRecord,
  type RelationType,
  relationKind,
} from '../model'

/** Attributes of a node. None is called `type`: sigma reads that as the name of a renderer. */
export type NodeAttributes = {
  readonly label: string
  readonly entityType: EntityType
  readonly aliases: readonly string[]
  readonly mentions: number
  readonly documents: number
  readonly x: number
  readonly y: number
  readonly size: number
  /** `#rrggbb`. */
  readonly color: string
  readonly community: number
  /** ISO 3166-1 alpha-2, on countries only. */
  readonly countryCode?: string
  /** Topics only: how much the articles are about it, in [0, 1]. */
  readonly salience?: number
}

/** Attributes of an edge. Its sentences stand in `relations.jsonl`, in the record whose id is the edge's key. */
export type EdgeAttributes = {
  readonly relation: RelationType
  readonly label: string
  /** Pieces of evidence, copies counted once. */
  readonly weight: number
  /** Independent sources. */
  readonly sources: number
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly reciprocal: boolean
  /** Keys of the edges that deny this one. */
  readonly deniedBy: readonly string[]
  /** Keys of the edges that this one denies. */
  readonly denies: readonly string[]
  /** How often a sentence denies it, also one that rejects nobody by name. */
  readonly denialCount: number
}

export type GraphAttributes = { readonly name: string }
export type PressgraphJson = SerializedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>

function nodeAttributes(entity: EntityRecord, node: NodeRecord): NodeAttributes {
  const { name: label, type: entityType, aliases, mentions, documents, countryCode, salience } = entity
  const { x, y, size, color, community } = node
  const common = { label, entityType, aliases, mentions, documents, x, y, size, color, community }
  return {
    ...common,
    ...(countryCode === null ? {} : { countryCode }),
    ...(salience === undefined ? {} : { salience }),
  }
}

function edgeAttributes(record: RelationRecord): EdgeAttributes {
  const { type: relation, weight, sources, firstSeen, lastSeen, reciprocal, deniedBy, denies, denials } = record
  const { label } = relationKind(relation)
  const denialCount = denials.length
  return { relation, label, weight, sources, firstSeen, lastSeen, reciprocal, deniedBy, denies, denialCount }
}

/**
 * The graph in graphology's serialized form: `Graph.from` opens it, multi and directed. The key of an edge is its relation's id.
 * Throws where an entity has no place in the layout.
 */
export function toGraphology(data: GraphData): PressgraphJson {
  const nodeById = new Map(data.nodes.map((node) => [node.id, node]))
  return {
    attributes: { name: 'Pressgraph' },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: data.entities.map((entity) => {
      const node = nodeById.get(entity.id)
      if (!node) throw new Error(`entity ${entity.id} has no place in the layout`)
      return { key: entity.id, attributes: nodeAttributes(entity, node) }
    }),
    edges: data.relations.map((relation) => ({
      key: relation.id,
      source: relation.source,
      target: relation.target,
      attributes: edgeAttributes(relation),
    })),
  }
}
