import type { Accusation } from './statement'

/** So many are looked at on either side: as many as an article makes, and few where a text does nothing but accuse. */
const MOST = 60

/** The accusations of an article in the order of its sentences. */
export const inReadingOrder = (accusations: readonly Accusation[]): readonly Accusation[] =>
  accusations.toSorted((a, b) => indexOf(a) - indexOf(b))

/** Those around a sentence, so that the cost for a denial does not grow with the length of its article. */
export function accusationsAround(ordered: readonly Accusation[], index: number): readonly Accusation[] {
  const at = firstBehind(ordered, index)
  return ordered.slice(Math.max(0, at - MOST), at + MOST)
}

const indexOf = ({ statement }: Accusation): number => statement.sentence.index

/** Where the first stands that comes behind the sentence, by halving. */
function firstBehind(ordered: readonly Accusation[], index: number): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const accusation = ordered[middle]
    if (accusation && indexOf(accusation) <= index) low = middle + 1
    else high = middle
  }
  return low
}
