import { words } from '../../language/words'

/** Words that show that an ambiguous name ("Time", "The Independent", "Apple") means the medium or the body. */
export const OUTLET_CUES_AFTER: readonly string[] = words(
  `reported reports reporting magazine newspaper newspapers daily weekly columnist correspondent editorial
  website`,
)

/** Words right before a name that make an outlet or a body of it. */
export const OUTLET_CUES_BEFORE: readonly string[] = words(
  `told tell telling newspaper daily weekly magazine agency broadcaster channel network`,
)
