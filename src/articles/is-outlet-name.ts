import { isNewsroom } from './is-newsroom'
import { knownOutlet } from './known-outlet'
import { KNOWN_OUTLETS, OUTLET_ENDINGS, OUTLET_WORDS } from './lexicon/outlet-words'
import { SECTION_WORDS } from './lexicon/section-words'
import { splitMedium } from './split-medium'

const LONGEST_IN_WORDS = 5
const DOMAIN = /^[\p{L}\p{N}-]{3,60}\.(?:\p{L}{2,3}\.)?\p{L}{2,6}$/u
const SMALL_WORDS = new Set(['of', 'the', 'and', '&', 'de', 'la', 'le'])

/** Whether a few words name a news medium: a known one, a site's domain, or capitalised words with one such as "News" among them. */
export function isOutletName(name: string): boolean {
  const folded = name.toLowerCase()
  if (KNOWN_OUTLETS.has(folded) || knownOutlet(name) || DOMAIN.test(name)) return true
  if (isNewsroom(name) || splitMedium(name)) return false
  const words = name.split(' ')
  if (words.length > LONGEST_IN_WORDS || !words.every(isCapitalised)) return false
  if (words.every((word) => SECTION_WORDS.has(word.toLowerCase()) || SMALL_WORDS.has(word.toLowerCase()))) return false
  return words.some((word) => OUTLET_WORDS.has(word.toLowerCase())) || words.some(hasOutletEnding)
}

const isCapitalised = (word: string): boolean => /^\p{Ll}?[\p{Lu}\p{N}]/u.test(word) || SMALL_WORDS.has(word)

function hasOutletEnding(word: string): boolean {
  const folded = word.toLowerCase()
  return OUTLET_ENDINGS.some(
    (ending) => ending.length > 3 && folded.endsWith(ending) && folded.length > ending.length + 2,
  )
}
