import type { VisibleGraph } from '../filter/visible-graph'
import { entityBalances } from '../graph/entity-balances'
import type { ViewerGraph } from '../graph/viewer-graph'
import type { ColorBy } from '../state/viewer-state'
import { mixColors } from './mix-colors'
import type { Palette } from './palette'

/**
 * The color of each disc, `#rrggbb`.
 *
 * @param visible asked for by balance only.
 */
export function entityColors(
  { entities }: ViewerGraph,
  visible: VisibleGraph | null,
  by: ColorBy,
  palette: Palette,
): ReadonlyMap<string, string> {
  if (by === 'type') return new Map(Array.from(entities, ([id, { type }]) => [id, palette.entity[type]]))
  if (by === 'community') {
    return new Map(Array.from(entities, ([id, { community }]) => [id, communityColor(community, palette)]))
  }
  const balanceById = visible ? entityBalances(visible) : new Map<string, number>()
  return new Map(Array.from(entities.keys(), (id) => [id, balanceColor(balanceById.get(id) ?? null, palette)]))
}

/** The largest communities have a color each, all others one together. */
export const communityColor = (community: number, { communities, crowd }: Palette): string =>
  communities[community] ?? crowd

/** From conflict (-1) to cooperation (1) as the lines are; null, for neither, is grey. */
export function balanceColor(balance: number | null, { conflict, even, cooperation, weak }: Palette): string {
  if (balance === null) return weak
  return mixColors(even, balance < 0 ? conflict : cooperation, Math.abs(balance))
}
