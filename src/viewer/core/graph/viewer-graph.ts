import type { EntityType, RelationType } from '../../../model'

/** A node of the graph as the viewer holds it. Positions are in the layout's own units. */
export interface ViewerEntity {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly aliases: readonly string[]
  readonly countryCode: string | null
  readonly mentions: number
  readonly documents: number
  readonly x: number
  readonly y: number
  /** Number of the community that it is in, from 0, the largest first. */
  readonly community: number
  /** Radius in pixels at the first camera position. */
  readonly size: number
}

/** An edge of the graph as the viewer holds it: what it is, but not yet its evidence. */
export interface ViewerRelation {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: RelationType
  readonly reciprocal: boolean
  /** Pieces of evidence, copies counted once. */
  readonly weight: number
  /** Independent sources. */
  readonly sources: number
  /** Whether somebody denies it. */
  readonly denied: boolean
  readonly firstSeen: string | null
  readonly lastSeen: string | null
}

/** Which relation it is, and between whom. */
export type RelationIdentity = Pick<ViewerRelation, 'id' | 'source' | 'target' | 'type'>

export interface ViewerGraph {
  readonly entities: ReadonlyMap<string, ViewerEntity>
  readonly relations: ReadonlyMap<string, ViewerRelation>
  /** Every relation that an entity is an end of, in the order of `relations`. */
  readonly relationsByEntity: ReadonlyMap<string, readonly ViewerRelation[]>
}

/** The relations of an entity; none for an id that the graph does not have. */
export const relationsOf = (graph: ViewerGraph, entity: string): readonly ViewerRelation[] =>
  graph.relationsByEntity.get(entity) ?? []

/** The name of an entity, or its id where the graph does not have it. */
export const nameOf = (graph: ViewerGraph, entity: string): string => graph.entities.get(entity)?.name ?? entity
