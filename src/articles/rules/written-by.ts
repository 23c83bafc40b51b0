import type { BlockRule } from '../finding'
import { readNames } from '../read-names'

const LONGEST_CREDITS = 400
const WRITTEN =
  /^(?:this (?:article|story|report) was )?(?:written|reporting|reported|writing|additional reporting|compiled|translated|edited|editing|story)(?: and (?:writing|reporting|editing|compiled))? by:?\s/i
const AUTHORS = /\b(?:written|reporting|reported|writing|story)(?: and (?:writing|reporting|editing))? by:?\s+/i

/** "(Reporting by Jane Doe; Editing by John Smith)", "(This article was written by Jane Doe.)": editors are not authors. */
export const writtenBy: BlockRule = {
  id: 'written-by',
  where: 'anywhere',
  read({ words }) {
    if (words.length > LONGEST_CREDITS) return null
    const credits = words.replace(/^[([\s]+|[)\].\s]+$/g, '')
    if (!WRITTEN.test(credits)) return null
    const named = credits.split(/[;.]\s+/).flatMap((credit) => {
      const lead = /^additional/i.test(credit) ? null : AUTHORS.exec(credit)
      return (lead && readNames(credit.slice(lead.index + lead[0].length))) ?? []
    })
    const authors = named.flatMap(({ people }) => people)
    const [credit] = named.flatMap(({ outlets }) => outlets)
    const isCredit = named.length > 0 || /^[([]/.test(words) || /^editing|; editing/i.test(credits)
    return isCredit ? { authors, ...(credit && { credit }) } : null
  },
}
