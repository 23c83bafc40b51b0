import { useViewerState } from '../viewer-context'
import { BalanceLegend } from './balance-legend'
import { CommunityLegend } from './community-legend'

/** What the colors of discs mean just now. */
export function ColorLegend() {
  const color = useViewerState((state) => state.appearance.color)
  if (color === 'community') return <CommunityLegend />
  if (color === 'balance') return <BalanceLegend />
  return <p className="hint">The colors of the types stand beside them, below.</p>
}
