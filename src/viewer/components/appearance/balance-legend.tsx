import { balanceColor } from '../../core/drawing/entity-colors'
import { BALANCE_STOPS } from '../../core/words/appearance-words'
import { usePalette } from '../use-theme'

/** The scale of discs from conflict to cooperation, in words. */
export function BalanceLegend() {
  const palette = usePalette()
  return (
    <>
      <p className="hint">
        What it does and what is done to it, as far as it is shown: by how grave or kind that is, times the sentences.
      </p>
      <ul className="plain-list legend-lines">
        {BALANCE_STOPS.map(({ balance, words }) => (
          <li key={words}>
            <span className="dot" aria-hidden style={{ backgroundColor: balanceColor(balance, palette) }} />
            {words}
          </li>
        ))}
      </ul>
    </>
  )
}
