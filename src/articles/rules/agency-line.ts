import type { BlockRule, Finding } from '../finding'
import { isAgency, knownOutlet } from '../known-outlet'
import { type Credits, readCredits, soleCredit } from '../read-credits'

const LONGEST_LINE = 80
const WRAPPING = /^[\s([*–—=-]+|[\s)\].*–—=-]+$/gu
const ACRONYM = /^\p{Lu}{2,5}$/u

/**
 * "AFP", "(Reuters)", "- AFP/nd", "Associated Press in Accra", "Agencies": a line of nothing but agencies,
 * or of nobody's name. "Al Jazeera and news agencies": and of the publisher's.
 */
export const agencyLine: BlockRule = {
  id: 'agency-line',
  where: 'edges',
  read({ kind, words }, { isBelowTitle, isFoot }) {
    if (kind === 'heading' || words.length > LONGEST_LINE) return null
    const bare = words.replace(WRAPPING, '')
    const credits = readCredits(bare)
    // "MAP" by itself may be the label of a map, or a tag, but not where the byline stands.
    const isDoubtful = bare === words && ACRONYM.test(words) && knownOutlet(words) === null
    if (!credits || (isDoubtful && (isFoot || !isBelowTitle))) return null
    return findingOf(credits)
  },
}

/** A medium that shares the credit with agencies is who publishes; by itself it is left to the rules for names. */
function findingOf(credits: Credits): Finding | null {
  const [medium, ...others] = credits.media.filter((name) => !isAgency(name))
  const credit = soleCredit(credits)
  if (medium === undefined) return credit ? { credit } : {}
  if (credit || others.length > 0) return null
  return { outlet: medium }
}
