import type { ComparedWord } from '../words/compared-word'
import { alignWords, totalWeight } from './align-words'
import type { Gap } from './alignment'
import { findConflict } from './find-conflict'
import { findMoves } from './find-moves'
import { isStock } from './is-stock'

/**
 * How one sentence goes back to another.
 * - `proven`: by itself, since nobody writes it like that twice.
 * - `alike`: as close, but others could come to the same words: two reporters in one room take down a quotation alike.
 * - `loose`: heavily rewritten, or in part. The last two hold only between articles that share more.
 */
export type Kinship = 'proven' | 'alike' | 'loose'

/** Shorter sentences are alike by chance: they are copies only where they are the same and stand among other copies ... */
export const FEWEST_WORDS_TO_VARY = 8
/** ... and not as short as everybody's "He did not elaborate". */
export const FEWEST_WORDS = 4

/** A short sentence has fewer ways of saying it, so that two reporters come closer to one another. */
const LONG_ENOUGH = 13
const PROVEN_IF_SHORT = 0.8
const PROVEN_IF_LONG = 0.7
/** The shorter is a part of the longer, of which the rest was cut off. */
const PROVEN_PART = 0.88
const LOOSE = 0.55
const LOOSE_PART = 0.75
/** What two sentences share outside of quotation marks, in words that are not of grammar, so that it is no mere quotation. */
const FEWEST_OWN_WORDS = 4

/** Longer sentences are compared by their beginning: no sentence of prose gets there, and the table stays small. */
const MOST_WORDS = 400

/** Compares two sentences word by word and says whether one is a copy of the other, light rewriting and reordering allowed. */
export function compareSentences(one: readonly ComparedWord[], other: readonly ComparedWord[]): Kinship | null {
  const [left, right] = [one.slice(0, MOST_WORDS), other.slice(0, MOST_WORDS)]
  const shorter = Math.min(left.length, right.length)
  if (shorter < FEWEST_WORDS) return null
  if (shorter < FEWEST_WORDS_TO_VARY) return areSame(left, right) && !isStock(left) ? 'alike' : null
  const aligned = alignWords(left, right)
  const { moved, gaps } = findMoves(aligned.gaps)
  const shared = [...aligned.shared, ...moved]
  const [similarity, part] = likeness(totalWeight(shared), totalWeight(left), totalWeight(right))
  if ((similarity < LOOSE && part < LOOSE_PART) || findConflict(gaps) || isStock(shared)) return null
  const isShort = shorter < LONG_ENOUGH
  const isPart =
    part >= PROVEN_PART && (!isShort || countCuts(gaps, left.length > right.length ? 'left' : 'right') <= 1)
  if (similarity < (isShort ? PROVEN_IF_SHORT : PROVEN_IF_LONG) && !isPart) return 'loose'
  return ownWords(shared) >= FEWEST_OWN_WORDS ? 'proven' : 'alike'
}

/** Dice's coefficient of the words, and how much of the lighter side is shared; both in [0, 1]. */
const likeness = (shared: number, left: number, right: number): readonly [similarity: number, part: number] => [
  (2 * shared) / (left + right),
  shared / Math.min(left, right),
]

/** In how many places words were left out that are more than grammar. A few words that stand scattered in a long sentence are no part of it. */
const countCuts = (gaps: readonly Gap[], side: keyof Gap): number =>
  gaps.filter((gap) => gap[side].some(({ isFunction }) => !isFunction)).length

const ownWords = (words: readonly ComparedWord[]): number =>
  words.filter(({ isQuoted, isFunction }) => !isQuoted && !isFunction).length

const areSame = (left: readonly ComparedWord[], right: readonly ComparedWord[]): boolean =>
  left.length === right.length && left.every(({ folded }, i) => folded === right[i]?.folded)
