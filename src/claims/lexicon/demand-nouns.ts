import { words } from '../../language/words'

/** Nouns whose that-clause says what another is to do: "repeated its *demand* that X withdraw". */
export const DEMAND_NOUNS: ReadonlySet<string> = new Set(
  words(
    'appeal call condition demand instruction order plea recommendation reminder request requirement ultimatum wish',
  ),
)
