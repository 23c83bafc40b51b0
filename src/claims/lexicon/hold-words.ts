import { words } from '../../language/words'

/** Verbs whose infinitive did happen. */
export const FACTUAL: readonly string[] = words(
  `begin start continue hesitate manage come go help have use force lead cause fail refuse decline prompt get see`,
)
