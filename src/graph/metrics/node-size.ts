const SMALLEST = 4
const LARGEST = 26
const STEP_PER_DOUBLING = 3

/**
 * The radius at which a node is drawn, in pixels at zoom 1: it grows with the logarithm of the weight, so that what is named
 * a hundred times does not cover what is named once. A weight of 0 or less is drawn at the smallest size.
 */
export function nodeSize(weight: number): number {
  const size = SMALLEST + STEP_PER_DOUBLING * Math.log2(Math.max(1, weight))
  return Math.round(Math.min(LARGEST, size) * 100) / 100
}
