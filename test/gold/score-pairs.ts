import { type ClusterItem, countShared } from './cluster-item'
import { plainTally, type Tally } from './tally'

/** A pair of mentions is right where it is one thing by the gold as by the extractor; `counts` says which pairs are asked about. */
export function scorePairs(items: readonly ClusterItem[], counts: (a: ClusterItem, b: ClusterItem) => boolean): Tally {
  const pairs = items.flatMap((a, index) => items.slice(index + 1).map((b) => ({ a, b })))
  const counted = pairs.filter(({ a, b }) => counts(a, b))
  const expected = counted.filter(({ a, b }) => countShared(a.expected, b.expected) > 0)
  const found = counted.filter(({ a, b }) => countShared(a.found, b.found) > 0)
  return plainTally(found.filter((pair) => expected.includes(pair)).length, found.length, expected.length)
}
