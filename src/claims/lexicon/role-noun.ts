import type { RelationType } from '../../model'

/**
 * A noun for somebody by the relation they stand in: "X, a close *ally* of Y", "Y's *ally* X", "X is Y's main *rival*".
 * The one so called is the source, the one behind "of", "to" or before 's the target.
 */
export interface RoleNoun {
  /** Singular lemma. */
  readonly noun: string
  readonly type: RelationType
  /** The one so called is the target: "X, a *target* of Y". */
  readonly reversed?: true
}
