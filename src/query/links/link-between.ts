import type { LinkIndex } from './link-index'

/** The link between two entities, all by number; -1 where there is none. Rows are in order: it is looked for by halves. */
export function linkBetween({ rowStart, neighbours, links }: LinkIndex, from: number, to: number): number {
  let [low, high] = [rowStart[from] ?? 0, (rowStart[from + 1] ?? 0) - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const neighbour = neighbours[middle] ?? -1
    if (neighbour === to) return links[middle] ?? -1
    if (neighbour < to) low = middle + 1
    else high = middle - 1
  }
  return -1
}
