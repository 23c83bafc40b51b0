import type { BlockRule } from '../finding'
import { isOutletName } from '../is-outlet-name'
import { SECTION_WORDS } from '../lexicon/section-words'
import { countWords } from '../text-block'

const LONGEST_PART_IN_WORDS = 4
const SEPARATOR = /\s*(?:[|/>»›:·•]|::|\s[-–—]\s)\s*/u

/** "TODAY.AZ / World news", "BBC News | Europe", "Home > World > Europe": the site's name and the way to the page. */
export const siteLine: BlockRule = {
  id: 'site-line',
  where: 'head',
  read({ kind, words }) {
    if (kind === 'heading' || words.length > 120) return null
    const parts = words.split(SEPARATOR).filter((part) => part !== '')
    const outlet = parts.find(isOutletName)
    const isSite = parts.every((part) => part === outlet || isSection(part))
    if (!isSite || parts.some((part) => countWords(part) > LONGEST_PART_IN_WORDS)) return null
    return outlet ? { outlet } : {}
  },
}

const isSection = (part: string): boolean =>
  part.split(' ').every((word) => SECTION_WORDS.has(word.toLowerCase()) || word === '&')
