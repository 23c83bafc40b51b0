import type { EntityRecord, RelationRecord } from '../../model'

/** One step of a path, from one entity to the next, in whichever direction the relations run. */
export interface Hop {
  /** The entity that the step leaves. */
  readonly from: EntityRecord
  /** The entity that it leads to. */
  readonly to: EntityRecord
  /** All that joins the two and matches, best evidenced first; never empty, and no `comention`. */
  readonly relations: readonly RelationRecord[]
  /**
   * How likely it is that something of it holds, in [0, 1]: the chance that not all of the sources are wrong, each with the best
   * confidence of what it says. What only weak links, negations and hypotheses say counts a quarter.
   */
  readonly strength: number
}

/** How two entities hang together. Passes no entity twice. */
export interface GraphPath {
  /** The steps, in order. */
  readonly hops: readonly Hop[]
  /** How likely it is that it holds as a whole, in [0, 1]: the product of the strengths of its hops. */
  readonly strength: number
}
