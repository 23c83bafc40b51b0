import { useState } from 'react'
import type { EvidenceRecord } from '../../../model'
import type { EvidenceOrder } from '../../core/evidence/arrange-evidence'
import type { ViewerRelation } from '../../core/graph/viewer-graph'
import { EvidenceList } from './evidence-list'
import { EvidenceOrderChoice } from './evidence-order-choice'
import { MarkKey } from './mark-key'

interface Props {
  readonly relation: ViewerRelation
  readonly evidence: readonly EvidenceRecord[]
}

/** The sentences of a relation, in an order that the reader chooses. */
export function EvidenceSection({ relation, evidence }: Props) {
  const [order, setOrder] = useState<EvidenceOrder>('source')
  return (
    <section>
      <h3>Evidence</h3>
      {evidence.length === 0 && <p className="nothing">The graph folder holds no sentence for this relation.</p>}
      {evidence.length > 0 && <MarkKey />}
      {evidence.length > 1 && <EvidenceOrderChoice order={order} onChange={setOrder} />}
      <EvidenceList key={order} relation={relation} evidence={evidence} order={order} />
    </section>
  )
}
