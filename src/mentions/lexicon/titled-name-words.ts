import { words } from '../../language/words'

/** Titles that in lower case are adjectives or nouns of their own: "*major* Cuban papers". */
export const ADJECTIVES_TOO: readonly string[] = words(`major general private master fellow representative`)
