import { hashWord } from '../hashing/hash-word'
import { MULTIPLES } from '../lexicon/number-words'
import type { ComparedWord } from './compared-word'

const isNumber = (word: ComparedWord | undefined): word is ComparedWord =>
  word !== undefined && /^\d+$/.test(word.folded)

/** Makes one figure of one written in several words: "twenty five", "two hundred". Millions stay words, as figures are written. */
export function joinNumbers(words: readonly ComparedWord[]): ComparedWord[] {
  const joined: ComparedWord[] = []
  for (const word of words) {
    const before = joined.at(-1)
    const value = isNumber(before) ? joinedValue(before, word) : null
    if (before && value !== null)
      joined[joined.length - 1] = { ...before, folded: `${value}`, hash: hashWord(`${value}`) }
    else joined.push(word)
  }
  return joined
}

function joinedValue(before: ComparedWord, word: ComparedWord): number | null {
  const multiple = MULTIPLES.get(word.folded)
  if (multiple !== undefined) return Number(before.folded) * multiple
  const [left, right] = [Number(before.folded), Number(word.folded)]
  const isInWords = !/\d/.test(before.plain + word.plain)
  return isInWords && left >= 20 && left < 100 && left % 10 === 0 && right < 10 && isNumber(word) ? left + right : null
}
