import { ROLE_NOUNS } from '../../language/lexicon'

const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS)

/** "minister", "envoy": what one person is. */
export const isRoleNoun = (word: string): boolean => ROLES.has(word)
