import { conflictAndCooperation } from '../../core/evidence/conflict-and-cooperation'
import type { ViewerRelation } from '../../core/graph/viewer-graph'
import { balanceWords } from '../../core/words/balance-words'
import { countWords } from '../../core/words/count-words'
import { usePalette } from '../use-theme'

/** Whether there is more conflict or more cooperation in some relations, in words and as a bar. Nothing where there is neither. */
export function EntityBalance({ relations }: { readonly relations: readonly ViewerRelation[] }) {
  const palette = usePalette()
  const { conflict, cooperation } = conflictAndCooperation(relations)
  if (conflict + cooperation === 0) return null
  return (
    <div className="balance">
      <p>
        <strong>{balanceWords({ conflict, cooperation })}</strong>{' '}
        <span className="count">
          {countWords(conflict, 'sentence')} of conflict, {cooperation} of cooperation
        </span>
      </p>
      <div className="balance-bar" aria-hidden>
        {conflict > 0 && <span style={{ flexGrow: conflict, backgroundColor: palette.conflict }} />}
        {cooperation > 0 && <span style={{ flexGrow: cooperation, backgroundColor: palette.cooperation }} />}
      </div>
    </div>
  )
}
