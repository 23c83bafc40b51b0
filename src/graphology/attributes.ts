import type { SerializedGraph } from 'graphology-types'
import type { EntityType, RelationType } from '../model'

/** Attributes of a node. None is called `type`: sigma reads that as the name of a renderer. */
export type NodeAttributes = {
  /** Its fullest name. */
  readonly label: string
  /** What kind of thing it is. */
  readonly entityType: EntityType
  /** Other names found in the articles, sorted. */
  readonly aliases: readonly string[]
  /** How often it is mentioned, pronouns included. */
  readonly mentions: number
  /** In how many documents it is mentioned, or which it published. */
  readonly documents: number
  /** To the right, in pixels at zoom 1. */
  readonly x: number
  /** Upwards, in the same unit. */
  readonly y: number
  /** Radius, in pixels at zoom 1, as `x` and `y` are. */
  readonly size: number
  /** `#rrggbb`. */
  readonly color: string
  /** Number of the community that it is in, from 0, the largest first. */
  readonly community: number
  /** ISO 3166-1 alpha-2, on countries only. */
  readonly countryCode?: string
  /** Topics only: how much the articles are about it, in [0, 1]. */
  readonly salience?: number
}

/** Attributes of an edge. Its sentences stand in `relations.jsonl`, in the record whose id is the edge's key. */
export type EdgeAttributes = {
  /** What kind of relation it is: see `RELATION_KINDS`. */
  readonly relation: RelationType
  /** The kind in words that read between source and target. */
  readonly label: string
  /** Pieces of evidence, copies counted once. */
  readonly weight: number
  /** Independent sources. */
  readonly sources: number
  /** First date of publication of the evidence, ISO 8601, possibly partial; null without a dated article. */
  readonly firstSeen: string | null
  /** Last date of publication, likewise. */
  readonly lastSeen: string | null
  /** Whether the target does it to the source as well; stored once, ends ordered by id. */
  readonly reciprocal: boolean
  /** Keys of the edges that deny this one. */
  readonly deniedBy: readonly string[]
  /** Keys of the edges that this one denies. */
  readonly denies: readonly string[]
  /** How often a sentence denies it, also one that rejects nobody by name. */
  readonly denialCount: number
}

/** Attributes of the graph. */
export type GraphAttributes = {
  /** `Pressgraph`. */
  readonly name: string
}
export type PressgraphJson = SerializedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>
