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

/**
 * Nouns for those who do not act for the state that the word before them names: they stand against it or suffer from it
 * ("the Syrian *opposition*"), or act for themselves ("a Japanese *man*", "an Indian *company*").
 */
export const OTHER_SIDE: ReadonlySet<string> = new Set(
  words(`opposition rebel rebels insurgent insurgents dissident dissidents refugee refugees migrant migrants victim victims prisoner
    prisoners exile exiles separatist separatists critic critics detainee detainees hostage hostages civilians civilian protesters journalists
    company companies firm firms giant carmaker airline bank newspaper club man men woman women boy girl teenager student students tourist tourists worker workers national nationals singer actor player`),
)
