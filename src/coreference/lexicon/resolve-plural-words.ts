import { words } from '../../language/words'

/** Words that make what follows them no subject. */
export const PREPOSITIONS: readonly string[] = words(`in on over at from to with for against of by about between`)
