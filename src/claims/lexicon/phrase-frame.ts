import type { RelationType } from '../../model'
import type { Slot } from './frame'

/**
 * A verb with fixed words behind it that carry the relation: "*is critical* of X", "*went to war* with X".
 * The verb "be" stands for any copula (be, become, remain, seem, feel, stay, grow) and may be left out before an
 * adjective that follows a comma or a noun: "Brussels, *critical* of X, ...".
 */
export interface PhraseFrame {
  /** Lemma. */
  readonly verb: string
  /** Lower case, one space between words, adverbs ("deeply critical") skipped. */
  readonly phrase: string
  readonly type: RelationType
  readonly target: readonly Slot[]
  /** The relation runs from the target to the subject. */
  readonly reversed?: true
}
