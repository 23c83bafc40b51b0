import type { SerializedGraph } from 'graphology-types'
import type { EntityType, RelationType } from '../model'

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
