import { words } from '../../language/words'

/** Verbs that persons, more than bodies, are the subjects of. */
export const SPEAKING: readonly string[] = words(
  `said says told added insisted believes thinks tweeted wrote recalled explained noted argued stressed warned
  vowed admitted`,
)

/** Words before a goal or a starting point. */
export const WHITHER: readonly string[] = words(`to from at through towards toward into leaving reached visited`)

/** Words before the name of a body. */
export const BODIES: readonly string[] = words(`joined company firm group organization organisation party agency`)

/** Nouns that say what kind of place the name behind them is. */
export const PLACE_NOUNS_BEFORE: readonly string[] = words(
  `city town village port province region district capital suburb state neighborhood island`,
)
