import { use } from 'react'
import type { EvidenceRecord } from '../../../model'
import { useViewer } from '../viewer-context'

/** The evidence of a relation: all of it. */
export function useShownEvidence(relation: string): readonly EvidenceRecord[] {
  const { records } = useViewer()
  return use(records.relations()).get(relation)?.evidence ?? []
}
