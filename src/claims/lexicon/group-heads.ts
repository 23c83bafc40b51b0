import { words } from '../../language/words'

/**
 * Nouns for people or bodies through which a state, a party or a person acts: "the *government* of Somalia",
 * "the Macron *camp*". Singular and plural where both are used.
 */
export const GROUP_HEADS: ReadonlySet<string> = new Set(
  words(`government regime administration authority authorities army military force forces troop troops soldier police navy
    parliament leadership cabinet camp campaign team delegation side people official officials minister ministers member members
    representative representatives envoy diplomat diplomats president leader leaders head rebels fighter fighters militant militants militia
    hackers hacker spies agents embassy ministry supporters junta state kingdom republic`),
)
