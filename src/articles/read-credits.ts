import { isNewsroom } from './is-newsroom'
import { isOutletName } from './is-outlet-name'
import { creditedOutlet, isAgency } from './known-outlet'

/** What a credit names: media, each as it stands there, and nobody in particular ("agencies", "our correspondent"). */
export interface Credits {
  readonly media: readonly string[]
  readonly isOfNobody: boolean
}

const LONGEST_CREDIT = 80
const SEPARATOR = /\s*(?:[/,;|&+]|\band\b|\bwith\b)\s*/i
/** Who has a part in a report is not its source. */
const CONTRIBUTED = /^with\s+/i
/** "AFP/nd": whoever edited it. */
const INITIALS = /^[a-z]{1,4}$/
/** "Reuters Staff", "Associated Press in Warsaw", "AFP, Nairobi": the newsroom's people and places are no part of its name. */
const STAFF = /\s+(?:staff|staff writers?|reporters?|correspondents?|news agency)$/i
const PLACE = /\s+in\s+\p{Lu}[\p{L} .'’-]{1,40}$/u

/**
 * Reads words that are nothing but a credit: "AFP", "Reuters Staff", "(AFP, dpa)", "Guardian staff and agencies". Null where
 * they hold anything else.
 */
export function readCredits(words: string): Credits | null {
  if (words.length > LONGEST_CREDIT) return null
  const media: string[] = []
  const shared = CONTRIBUTED.exec(words)?.[0] ?? ''
  let isOfNobody = shared !== ''
  for (const piece of words.slice(shared.length).split(SEPARATOR)) {
    const name = mediumOf(piece)
    if (name) media.push(name)
    else if (isNewsroom(piece)) isOfNobody = true
    else if (!INITIALS.test(piece)) return isNewsroom(words) ? { media: [], isOfNobody: true } : null
  }
  return media.length > 0 || isOfNobody ? { media, isOfNobody } : null
}

/** The one medium credited: none where several share the report, or nobody in particular has a part in it. */
export const soleCredit = ({ media, isOfNobody }: Credits): string | null =>
  media.length === 1 && !isOfNobody ? (media[0] ?? null) : null

/** The medium that a name is, without the people and places behind it; null for any other name. */
export function mediumOf(name: string): string | null {
  if (creditedOutlet(name)) return name
  const bare = name.replace(PLACE, '').replace(STAFF, '')
  return creditedOutlet(bare) || (!isNewsroom(name) && isOutletName(bare)) ? bare : null
}

/** As `readCredits`, where all media named are agencies. */
export function readAgencies(words: string): Credits | null {
  const credits = readCredits(words)
  return credits?.media.every(isAgency) ? credits : null
}
