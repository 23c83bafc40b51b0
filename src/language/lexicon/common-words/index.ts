import { ADJECTIVES } from './adjectives'
import { NOUNS_A_C } from './nouns-a-c'
import { NOUNS_D_L } from './nouns-d-l'
import { NOUNS_M_R } from './nouns-m-r'
import { NOUNS_S_Z } from './nouns-s-z'

/**
 * Ordinary nouns and adjectives of English in lower case. Base forms only: no word is another one of the list with -s,
 * -ed, -ing or -ly. Words that are at least as often a person, a place or a nationality are left out: "rose", "turkey".
 */
export const COMMON_WORDS: readonly string[] = [...NOUNS_A_C, ...NOUNS_D_L, ...NOUNS_M_R, ...NOUNS_S_Z, ...ADJECTIVES]
