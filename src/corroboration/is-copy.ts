import { byText } from '../model'
import { alignWords } from './align-words'
import { FUNCTION_WORDS } from './lexicon/function-words'
import type { ComparedWord } from './split-words'

/** Shorter sentences are alike by chance; they are copies only where they are identical ... */
export const FEWEST_WORDS_TO_VARY = 8
/** ... and not as short as everybody's "He did not elaborate". */
export const FEWEST_WORDS = 5

/**
 * Four of five words in the same order. A text spinner that changes every tenth word stays above it, two reporters on one
 * event stay far below: they agree on names and figures, not on word order.
 */
export const COPY_SIMILARITY = 0.8

/** What a copyist never changes, and what makes it another statement where it differs. */
const NEGATIONS = new Set(
  'not no never none nor neither without cannot didnt dont doesnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt cant'.split(
    ' ',
  ),
)

/** Whether one sentence is a near-identical copy of the other. */
export function isCopy(left: readonly ComparedWord[], right: readonly ComparedWord[]): boolean {
  const shorter = Math.min(left.length, right.length)
  if (shorter < FEWEST_WORDS) return false
  if (shorter < FEWEST_WORDS_TO_VARY) return sameWords(left, right)
  if ((2 * shorter) / (left.length + right.length) < COPY_SIMILARITY) return false
  const { similarity, leftOnly, rightOnly } = alignWords(left, right)
  if (similarity < COPY_SIMILARITY) return false
  return weightyWords(leftOnly) === weightyWords(rightOnly) && namesAgree(leftOnly, rightOnly)
}

const sameWords = (left: readonly ComparedWord[], right: readonly ComparedWord[]): boolean =>
  left.length === right.length && left.every(({ folded }, i) => folded === right[i]?.folded)

/** Figures and negations, in any order: "killed 12" and "killed 20" are two reports. */
const weightyWords = (words: readonly ComparedWord[]): string =>
  words
    .flatMap(({ folded }) => (/\p{N}/u.test(folded) || NEGATIONS.has(folded) ? [folded] : []))
    .sort(byText)
    .join(' ')

/**
 * A name may be spun into a form of itself (Russia, Russian Federation; USA, US), or be added on one side ("President").
 * Where each side names something that the other does not, or a name changes its place, the sentences say different things.
 */
function namesAgree(leftOnly: readonly ComparedWord[], rightOnly: readonly ComparedWord[]): boolean {
  const left = leftOnly.filter(isName)
  const right = rightOnly.filter(isName)
  if (left.length === 0 || right.length === 0) return true
  const isKnown = (name: ComparedWord, others: readonly ComparedWord[]) =>
    others.some((other) => areForms(name.folded, other.folded))
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left]
  return fewer.every((name) => isKnown(name, more))
}

const isName = ({ folded, isCapitalised }: ComparedWord): boolean => isCapitalised && !FUNCTION_WORDS.has(folded)

const STEM_LENGTH = 4

/** "russia" and "russian", "us" and "usa"; but not one word in two places. */
function areForms(a: string, b: string): boolean {
  if (a === b) return false
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  return (
    longer.startsWith(shorter) || (shorter.length >= STEM_LENGTH && longer.startsWith(shorter.slice(0, STEM_LENGTH)))
  )
}
