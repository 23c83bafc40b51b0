import { type RelationRow, relationRow } from '../../../formats'
import type { EntityRecord } from '../../../model'
import type { Lookup, Neighbour } from '../../../query'

/** A neighbour, with the names that the ids of its relations stand for. */
export interface NeighbourRow extends Pick<EntityRecord, 'id' | 'name' | 'type'> {
  /** Pieces of evidence of all relations, copies counted once. */
  readonly weight: number
  /** Independent sources of all of it together. */
  readonly sources: number
  /** How likely it is that something of it holds, in [0, 1]. */
  readonly strength: number
  /** Best evidenced first. */
  readonly relations: readonly RelationRow[]
}

export const neighbourRow = (
  graph: Lookup,
  { entity, weight, sources, strength, relations }: Neighbour,
): NeighbourRow => ({
  id: entity.id,
  name: entity.name,
  type: entity.type,
  weight,
  sources,
  strength,
  relations: relations.map((relation) => relationRow(graph, relation)),
})
