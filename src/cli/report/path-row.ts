import { type RelationRow, relationRow } from '../../formats'
import type { EntityRecord } from '../../model'
import type { GraphPath, Lookup } from '../../query'

/** A path as a command prints it, each relation with the names and words that it points to. */
export interface PathRow {
  /** How likely it is that all of it holds, in [0, 1]. */
  readonly strength: number
  readonly hops: readonly {
    readonly from: EntityRecord
    readonly to: EntityRecord
    readonly strength: number
    /** Best evidenced first. */
    readonly relations: readonly RelationRow[]
  }[]
}

export const pathRow = (graph: Lookup, { strength, hops }: GraphPath): PathRow => ({
  strength,
  hops: hops.map((hop) => ({ ...hop, relations: hop.relations.map((relation) => relationRow(graph, relation)) })),
})
