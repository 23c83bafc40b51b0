import type { BlockRule } from '../finding'
import { knownOutlet } from '../known-outlet'
import { readAgencies, soleCredit } from '../read-credits'

const LONGEST_LINE = 80
const WRAPPING = /^[\s([*–—=-]+|[\s)\].*–—=-]+$/gu
const ACRONYM = /^\p{Lu}{2,5}$/u

/** "AFP", "(Reuters)", "- AFP/nd", "Associated Press in Accra", "Agencies": a line of nothing but agencies, or of nobody's name. */
export const agencyLine: BlockRule = {
  id: 'agency-line',
  where: 'edges',
  read({ kind, words }, { isBelowTitle, isFoot }) {
    if (kind === 'heading' || words.length > LONGEST_LINE) return null
    const bare = words.replace(WRAPPING, '')
    const credits = readAgencies(bare)
    // "MAP" by itself may be the label of a map, or a tag, but not where the byline stands.
    const isDoubtful = bare === words && ACRONYM.test(words) && knownOutlet(words) === null
    if (!credits || (isDoubtful && (isFoot || !isBelowTitle))) return null
    const credit = soleCredit(credits)
    return credit ? { credit } : {}
  },
}
