import { words } from '../../language/words'

/** What a league of states is called. */
export const LEAGUES: ReadonlySet<string> = new Set(words('coalition alliance bloc'))

/** Words that may stand between whose it is and the league: "the U.S.-led *military* coalition". */
export const LEAGUE_KINDS: ReadonlySet<string> = new Set(
  words('air arab gulf global international military multinational naval regional western'),
)

/** What belongs to a coalition, so that the word before it names one: "Coalition *forces*". */
export const OF_COALITIONS: ReadonlySet<string> = new Set(
  words(`advisers advisors air aircraft airstrike airstrikes allies artillery casualties commander commanders countries fighter
    forces ground jets leaders member members military nations officials operations partner partners personnel planes
    soldiers spokesman spokesperson spokeswoman states strike strikes support troops warplanes`),
)
