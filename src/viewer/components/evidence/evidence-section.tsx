import { useState } from 'react'
import type { EvidenceOrder } from '../../core/evidence/arrange-evidence'
import { isAt } from '../../core/evidence/is-at'
import { countWords } from '../../core/words/count-words'
import { FilteredOut } from '../parts/filtered-out'
import { useViewerState } from '../viewer-context'
import { EvidenceList } from './evidence-list'
import { EvidenceOrderChoice } from './evidence-order-choice'
import { MarkKey } from './mark-key'
import type { ShownEvidence } from './use-shown-evidence'

/** The sentences of a relation, in an order that the reader chooses; what the filters leave out comes back when asked for. */
export function EvidenceSection({ relation, shown, all }: ShownEvidence) {
  const [order, setOrder] = useState<EvidenceOrder>('source')
  const place = useViewerState((state) => state.evidence)
  const [isAll, setAll] = useState(false)
  const isThere = all.some((piece) => isAt(piece, place))
  const isLeftOut = isThere && !shown.some((piece) => isAt(piece, place))
  const evidence = isAll || isLeftOut ? all : shown
  const hidden = all.length - evidence.length
  return (
    <section>
      <h3>Evidence</h3>
      {all.length === 0 && <p className="nothing">The graph folder holds no sentence for this relation.</p>}
      {evidence.length > 0 && <MarkKey />}
      {evidence.length > 1 && <EvidenceOrderChoice order={order} onChange={setOrder} />}
      {place && !isThere && <p className="hint">The sentence that the link points at is not among these.</p>}
      {isLeftOut && (
        <p className="hint">The filters leave out the sentence that the link points at, so all sentences are shown.</p>
      )}
      {hidden > 0 && (
        <FilteredOut
          words={`${evidence.length === 0 ? 'All ' : ''}${countWords(hidden, 'sentence')}`}
          onShow={() => setAll(true)}
        />
      )}
      <EvidenceList key={JSON.stringify([order, place])} relation={relation} evidence={evidence} order={order} />
    </section>
  )
}
