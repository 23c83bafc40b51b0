import { IRREGULAR_PARTICIPLES, IRREGULAR_PASTS } from '../language'

/** "accused", "held", "taken": forms that may be a passive participle. */
export const mayBeParticiple = (word: string): boolean => word.endsWith('ed') || IRREGULAR_PARTICIPLES.has(word)

/** "taken", "given": participles that are no past tense. Regular ones ("accused") only helpers or position can tell. */
export const isOnlyParticiple = (word: string): boolean => IRREGULAR_PARTICIPLES.has(word) && !IRREGULAR_PASTS.has(word)
