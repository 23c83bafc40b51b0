import { use, useMemo } from 'react'
import type { EvidenceRecord } from '../../../model'
import { asksEvidence } from '../../core/filter/asks-evidence'
import { evidenceLeft } from '../../core/filter/evidence-left'
import type { ViewerRelation } from '../../core/graph/viewer-graph'
import { useEvidence, useViewer, useViewerState } from '../viewer-context'

export interface ShownEvidence {
  /** The relation as counted by the evidence that is left. */
  readonly relation: ViewerRelation
  readonly shown: readonly EvidenceRecord[]
  /** All of its evidence, in the same order. */
  readonly all: readonly EvidenceRecord[]
}

/** What the filters leave of the evidence of a relation. */
export function useShownEvidence(relation: ViewerRelation): ShownEvidence {
  const { graph, records } = useViewer()
  const all = use(records.relations()).get(relation.id)?.evidence ?? NONE
  const filters = useViewerState((state) => state.filters)
  const state = useEvidence()
  const lookup = state.kind === 'ready' && asksEvidence(filters) ? state.lookup : null
  return useMemo(() => {
    if (!lookup) return { relation, shown: all, all }
    const left = evidenceLeft(graph, filters, lookup, relation)
    if (!left) return { relation, shown: NONE, all }
    const { weight, sources, firstSeen, lastSeen, evidence } = left
    return { relation: { ...relation, weight, sources, firstSeen, lastSeen }, shown: evidence, all }
  }, [graph, filters, lookup, relation, all])
}

const NONE: readonly EvidenceRecord[] = []
