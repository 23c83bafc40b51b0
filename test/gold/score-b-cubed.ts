import { type ClusterItem, countShared } from './cluster-item'
import type { Tally } from './tally'

type Sides = Pick<ClusterItem, 'expected' | 'found'>
type Side = keyof Sides

/**
 * B-cubed: for each mention the share of its found company that is right, and the share of its expected company that was found.
 * Plural mentions as in extended B-cubed (Amigó et al. 2009, "A comparison of extrinsic clustering evaluation metrics").
 */
export function scoreBCubed(items: readonly ClusterItem[]): Tally {
  const all = items.map(({ expected, found }, index) => ({
    expected: orAlone(expected, index),
    found: orAlone(found, index),
  }))
  const share = (from: Side, to: Side): number => all.reduce((sum, item) => sum + shareOf(item, all, from, to), 0)
  return {
    right: share('found', 'expected'),
    found: items.length,
    recalled: share('expected', 'found'),
    expected: items.length,
  }
}

/** A mention that stands for nothing known is a company of its own. */
const orAlone = (keys: readonly string[], index: number): readonly string[] =>
  keys.length > 0 ? keys : [`alone ${index}`]

/** How far those that keep an item company on one side do so on the other, itself among them. */
function shareOf(item: Sides, all: readonly Sides[], from: Side, to: Side): number {
  const company = all.filter((other) => countShared(item[from], other[from]) > 0)
  const shares = company.map((other) => {
    const common = countShared(item[from], other[from])
    return Math.min(common, countShared(item[to], other[to])) / common
  })
  return shares.reduce((sum, one) => sum + one, 0) / company.length
}
