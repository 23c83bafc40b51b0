import { words } from '../../language/words'

/** First halves of verb pairs: "help build", "let go". */
export const TAKES_BARE_VERB: readonly string[] = words(
  `help helps helped helping let lets letting make makes made making dare go come`,
)

/** Determiners that also stand alone, so that a verb may follow. */
export const DEMONSTRATIVES: readonly string[] = words(`that this these those which what all both each`)
