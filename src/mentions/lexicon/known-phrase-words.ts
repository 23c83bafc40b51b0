import { words } from '../../language/words'
import { NEWSPAPERS, REPORTING } from './evidence-words'

/** Words that show that an ambiguous name ("Time", "The Independent", "Apple") means the medium or the body. */
export const OUTLET_CUES_AFTER: readonly string[] = [
  ...REPORTING,
  ...words(`newspapers daily weekly columnist editorial website`),
]

/** Words right before a name that make an outlet or a body of it. */
export const OUTLET_CUES_BEFORE: readonly string[] = [
  ...NEWSPAPERS,
  ...words(`told tell telling agency channel network`),
]
