import type { BlockRule, Finding } from '../finding'
import { FURNITURE_PHRASES, type FurniturePhrases } from '../lexicon/furniture-phrases'
import { countWords } from '../text-block'

const LONGEST_BLOCK = 600

/** The kinds of furniture that a table of phrases tells. */
export const furniturePhrase: BlockRule = {
  id: 'furniture-phrase',
  where: 'anywhere',
  read({ words }) {
    if (words.length > LONGEST_BLOCK) return null
    const folded = fold(words)
    const count = countWords(words)
    const row = FURNITURE_PHRASES.find((phrases) => count <= phrases.maxWords && matches(folded, phrases))
    return row ? findingOf(row) : null
  },
}

const findingOf = ({ opensList }: FurniturePhrases): Finding => (opensList ? { opensList } : {})

function matches(folded: string, { whole = [], starts = [], contains = [] }: FurniturePhrases): boolean {
  if (whole.includes(folded)) return true
  return starts.some((phrase) => startsWith(folded, phrase)) || contains.some((phrase) => folded.includes(phrase))
}

/** "photo by" starts "photo by Jane" and not "photo bypass". */
const startsWith = (folded: string, phrase: string): boolean =>
  folded.startsWith(phrase) && !/^\p{L}\p{L}/u.test(folded.slice(phrase.length - 1, phrase.length + 1))

function fold(words: string): string {
  const straight = words.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  return straight.replace(/^[^\p{L}\p{N}([@]+/u, '').replace(/[^\p{L}\p{N})\]"]+$/u, '')
}
