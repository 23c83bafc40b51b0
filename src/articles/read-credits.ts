import { isOutletName } from './is-outlet-name'
import { creditedOutlet, isAgency } from './known-outlet'
import { NEWSROOM_NAMES } from './lexicon/newsroom-names'

/** What a credit names: media, each as it stands there, and nobody in particular ("agencies", "our correspondent"). */
export interface Credits {
  readonly media: readonly string[]
  readonly isOfNobody: boolean
}

const LONGEST_CREDIT = 80
const SEPARATOR = /\s*(?:[/,;|&+]|\band\b|\bwith\b)\s*/i
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
  if (isNewsroom(words)) return { media: [], isOfNobody: true }
  const media: string[] = []
  let isOfNobody = false
  for (const piece of words.split(SEPARATOR)) {
    const name = mediumOf(piece)
    if (name) media.push(name)
    else if (isNewsroom(piece)) isOfNobody = true
    else if (!INITIALS.test(piece)) return null
  }
  return media.length > 0 || isOfNobody ? { media, isOfNobody } : null
}

/** The one medium credited: none where several share the report, or nobody in particular has a part in it. */
export const soleCredit = ({ media, isOfNobody }: Credits): string | null =>
  media.length === 1 && !isOfNobody ? (media[0] ?? null) : null

/** The medium that a name is, without the people and places behind it; null for any other name. */
export function mediumOf(name: string): string | null {
  const bare = name.replace(PLACE, '').replace(STAFF, '')
  return creditedOutlet(bare) || isOutletName(bare) ? bare : creditedOutlet(name) ? name : null
}

/** As `readCredits`, where all media named are agencies. */
export function readAgencies(words: string): Credits | null {
  const credits = readCredits(words)
  return credits?.media.every(isAgency) ? credits : null
}

/** "Our correspondent", and that of a paper: "Guardian staff and agencies", "HT Correspondent". */
const isNewsroom = (words: string): boolean => NEWSROOM_NAMES.has(words.toLowerCase()) || OF_A_PAPER.test(words)

const OF_A_PAPER =
  /^\p{Lu}[\p{L}.]{1,20} (?:Correspondents?|Reporters?|Bureau|(?:News |Web |Online )?Desk|(?:(?:News|Web|Online) )?Team|[Ss]taff(?: and (?:wire )?(?:agencies|reports))?|News Service)$/u
