import { words } from '../../language/words'

/** Verbs whose object is the one addressed, so that ", told Le Figaro" is no speaker behind its verb. */
export const ADDRESSING: readonly string[] = words(
  `tell inform remind assure warn notify brief advise ask accuse blame urge praise thank`,
)

/** Subjects that nobody speaks as. */
export const NOBODY: readonly string[] = words(`it this that what which there these those everything nothing`)
