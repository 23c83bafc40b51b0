import { useViewerState } from '../viewer-context'
import { BalanceLegend } from './balance-legend'
import { CommunityLegend } from './community-legend'

/** What the colors of discs mean just now; those of the types stand beside their filters. */
export function ColorLegend() {
  const color = useViewerState((state) => state.appearance.color)
  if (color === 'community') return <CommunityLegend />
  if (color === 'balance') return <BalanceLegend />
  return null
}
