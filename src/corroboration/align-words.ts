import type { ComparedWord } from './split-words'

/** How two sentences match word by word. */
export interface Alignment {
  /** Dice's coefficient over the longest common subsequence, in [0, 1]: 1 where all words are the same in the same order. */
  readonly similarity: number
  /** What each side has that the other lacks at that place. */
  readonly leftOnly: readonly ComparedWord[]
  readonly rightOnly: readonly ComparedWord[]
}

/** Longer sentences are compared by their beginning: no sentence of prose gets there, and the table stays small. */
const MOST_WORDS = 400

/** Aligns two sentences along their longest common subsequence of words. */
export function alignWords(left: readonly ComparedWord[], right: readonly ComparedWord[]): Alignment {
  const a = left.slice(0, MOST_WORDS)
  const b = right.slice(0, MOST_WORDS)
  const width = b.length + 1
  const lengths = commonLengths(a, b)
  const leftOnly: ComparedWord[] = []
  const rightOnly: ComparedWord[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x && y && x.folded === y.folded) {
      i++
      j++
    } else if (y && (!x || (lengths[i * width + j + 1] ?? 0) >= (lengths[(i + 1) * width + j] ?? 0))) {
      rightOnly.push(y)
      j++
    } else if (x) {
      leftOnly.push(x)
      i++
    }
  }
  const total = a.length + b.length
  return { similarity: total === 0 ? 0 : (2 * (lengths[0] ?? 0)) / total, leftOnly, rightOnly }
}

/** Row by row from the end: the length of the longest common subsequence of the words from i and from j on. */
function commonLengths(a: readonly ComparedWord[], b: readonly ComparedWord[]): Uint16Array {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const skipped = Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
      lengths[i * width + j] = a[i]?.folded === b[j]?.folded ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : skipped
    }
  }
  return lengths
}
