import { CLAUSE_OPENERS } from '../lexicon/clause-openers'
import type { ComparedWord } from '../words/compared-word'
import type { Gap } from './alignment'

/** A run of words as short as that moves only where it is an adverbial or a clause: "on Monday", "while she was abroad". */
const FEWEST_TO_MOVE = 2
/** As long as that it is a clause, whatever it begins with. */
const CLAUSE_LENGTH = 7

/** The gaps with all that only changed its place taken out of both sides, and what that was, as the left side has it. */
export interface Moves {
  readonly moved: readonly ComparedWord[]
  readonly gaps: readonly Gap[]
}

/**
 * Finds the times, circumstances and clauses that stand in another place of the other sentence. Single words and noun phrases don't
 * count: where "Mali accused Chad" became "Chad accused Mali", nothing moved but somebody else acts.
 */
export function findMoves(gaps: readonly Gap[]): Moves {
  const left = gaps.map((gap) => [...gap.left])
  const right = gaps.map((gap) => [...gap.right])
  const moved: ComparedWord[] = []
  for (const words of left) {
    for (let at = 0; at < words.length; ) {
      const run = longestRun(words, at, right)
      if (run === null || !canMove(words, at, run.length)) {
        at++
        continue
      }
      moved.push(...words.splice(at, run.length))
      run.words.splice(run.at, run.length)
    }
  }
  return { moved, gaps: left.map((words, i) => ({ left: words, right: right[i] ?? [] })) }
}

interface Run {
  readonly words: ComparedWord[]
  readonly at: number
  readonly length: number
}

/** The longest run of words from `at` on that stands in a gap of the other side. */
function longestRun(words: readonly ComparedWord[], at: number, others: readonly ComparedWord[][]): Run | null {
  let longest: Run | null = null
  for (const other of others) {
    for (let start = 0; start < other.length; start++) {
      let length = 0
      while (words[at + length] && words[at + length]?.folded === other[start + length]?.folded) length++
      if (length > (longest?.length ?? 0)) longest = { words: other, at: start, length }
    }
  }
  return longest
}

const canMove = (words: readonly ComparedWord[], at: number, length: number): boolean =>
  length >= CLAUSE_LENGTH || (length >= FEWEST_TO_MOVE && CLAUSE_OPENERS.has(words[at]?.folded ?? ''))
