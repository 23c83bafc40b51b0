import { words } from '../../language/words'

/** Prepositions that are nothing else. */
export const PREPOSITIONS: readonly string[] = words(
  `of in on at to with for from by against between about over under into through during among amongst amid amidst
  toward towards upon within without despite across near outside inside via per beyond behind beside besides
  throughout alongside onto around regarding concerning like unlike including following than versus above below`,
)

/** Words that open a subordinate clause. */
export const SUBORDINATORS: readonly string[] = words(
  `if because although though while whereas whether unless when whenever where why how what lest once`,
)
