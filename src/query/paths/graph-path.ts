import type { EntityRecord, RelationRecord } from '../../model'

/** One step of a path, from one entity to the next, in whichever direction the relations run. */
export interface Hop {
  /** The entity that the step leaves. */
  readonly from: EntityRecord
  /** The entity that it leads to. */
  readonly to: EntityRecord
  /** All that joins the two, best evidenced first; never empty. */
  readonly relations: readonly RelationRecord[]
}

/** How two entities hang together. Passes no entity twice. */
export interface GraphPath {
  /** The steps, in order. */
  readonly hops: readonly Hop[]
}
