import { words } from '../../language/words'

/** Words before a capital that make it the place. */
export const PLACE_BEFORE: readonly string[] = words(
  `in at to from near outside around towards toward into through across for of via downtown central visit visited
  visiting visits leaving left reached entered toured`,
)

/** Nouns behind a capital's 's that make it the city. */
export const CITY_NOUNS: readonly string[] = words(
  `mayor streets street airport suburbs suburb residents metro subway police court university museum hotel
  outskirts center centre stock bureau office`,
)

/** Nouns for what a capital is. */
export const CITY_KINDS: readonly string[] = words('capital city metropolis port seat town')
