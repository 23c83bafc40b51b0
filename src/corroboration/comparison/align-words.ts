import type { ComparedWord } from '../words/compared-word'
import type { Alignment, Gap } from './alignment'

/** Words of grammar say little: two sentences agree by what they are about. */
export const weightOf = ({ isFunction }: ComparedWord): number => (isFunction ? 1 : 3)

export const totalWeight = (words: readonly ComparedWord[]): number =>
  words.reduce((total, word) => total + weightOf(word), 0)

/** Aligns two sentences along their weightiest common subsequence of words, in time and room that grow with the product of their lengths. */
export function alignWords(a: readonly ComparedWord[], b: readonly ComparedWord[]): Alignment {
  const width = b.length + 1
  const weights = commonWeights(a, b)
  const shared: ComparedWord[] = []
  const gaps: Gap[] = []
  let gap: { left: ComparedWord[]; right: ComparedWord[] } = { left: [], right: [] }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x && y && x.folded === y.folded) {
      shared.push(x)
      gaps.push(gap)
      gap = { left: [], right: [] }
      i++
      j++
    } else if (y && (!x || (weights[i * width + j + 1] ?? 0) >= (weights[(i + 1) * width + j] ?? 0))) {
      gap.right.push(y)
      j++
    } else if (x) {
      gap.left.push(x)
      i++
    }
  }
  return { shared, gaps: [...gaps, gap].filter((one) => one.left.length > 0 || one.right.length > 0) }
}

/** Row by row from the end: the weight of the weightiest common subsequence of the words from i and from j on. */
function commonWeights(a: readonly ComparedWord[], b: readonly ComparedWord[]): Uint16Array {
  const width = b.length + 1
  const weights = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    const x = a[i] as ComparedWord
    const weight = weightOf(x)
    for (let j = b.length - 1; j >= 0; j--) {
      const skipped = Math.max(weights[(i + 1) * width + j] ?? 0, weights[i * width + j + 1] ?? 0)
      const taken = x.folded === b[j]?.folded ? (weights[(i + 1) * width + j + 1] ?? 0) + weight : 0
      weights[i * width + j] = Math.max(skipped, taken)
    }
  }
  return weights
}
