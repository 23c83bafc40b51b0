import { OUTLET_WORDS } from './lexicon/outlet-words'
import { SECTION_WORDS } from './lexicon/section-words'

const FEWEST_WORDS = 2
const MOST_WORDS = 5

const PARTICLES = new Set('al bin da de del den der di dos du e el ibn la le ten ter van von y zu'.split(' '))
const TITLE_CASE_WORDS = new Set(
  'a an as at by for from has in is its new no of on or over says the to who why with'.split(' '),
)
const NAME_WORD = /^(?:[\p{L}]['’])?\p{Lu}[\p{L}\p{M}'’-]*\.?$/u

/** Whether a piece of a byline has the form of a person's full name: "Jane Doe", "J. K. Rowling", "Ludwig van Beethoven". */
export function isPersonName(piece: string): boolean {
  const words = piece.split(' ')
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false
  return (
    words.every(isNameWord) &&
    NAME_WORD.test(words.at(-1) ?? '') &&
    words.some((word) => /\p{Ll}|\p{Lu}{2}/u.test(word))
  )
}

function isNameWord(word: string): boolean {
  const folded = word.toLowerCase()
  if (PARTICLES.has(word)) return true
  const isOther = SECTION_WORDS.has(folded) || OUTLET_WORDS.has(folded) || TITLE_CASE_WORDS.has(folded)
  return NAME_WORD.test(word) && !isOther
}
