import type { BlockRule } from '../finding'
import { isOutletName } from '../is-outlet-name'
import { outletOfAddress } from '../outlet-of-address'
import { countWords } from '../text-block'

const LONGEST_NAME_IN_WORDS = 6

const LEAD =
  /^(?:other (?:reports|news|articles|stories) (?:by|from)|source|publisher|publication|published (?:by|in)|courtesy of|(?:this (?:article|story|report) (?:was )?)?(?:originally |first )(?:published|appeared) (?:by|in|on|at))\b\s*:?\s*(.+)$/i

/** "Other reports by iNewsToday", "Source: Xinhua", "This article first appeared on The Conversation": the line names the medium. */
export const sourceLine: BlockRule = {
  id: 'source-line',
  where: 'anywhere',
  read({ words }) {
    const name = LEAD.exec(words.slice(0, 200))?.[1]?.replace(/[.\s]+$/, '')
    if (
      !name ||
      countWords(name) > LONGEST_NAME_IN_WORDS ||
      !/^[\p{Lu}\p{N}]|^\p{Ll}?\p{Lu}|^(?:https?:|www\.)/u.test(name)
    )
      return null
    if (/^(?:https?:|www\.)/i.test(name)) {
      const outlet = outletOfAddress(name)
      return outlet ? { outlet } : {}
    }
    return /^other\b/i.test(words) || isOutletName(name) || !/,/.test(name) ? { outlet: name } : {}
  },
}
