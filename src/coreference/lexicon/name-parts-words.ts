import { words } from '../../language/words'

/** Small words that an acronym may leave out. */
export const SMALL_WORDS: readonly string[] = words(`of the and for de la on in`)
