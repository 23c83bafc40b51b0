import { useEffect } from 'react'
import type { EvidenceCounts } from '../../../query'
import { useEvidence, useViewer } from '../viewer-context'

/** How the sentences divide; has them read, and gives null until they are there. */
export function useEvidenceCounts(): EvidenceCounts | null {
  const { evidence } = useViewer()
  const state = useEvidence()
  useEffect(() => {
    if (state.kind === 'absent') evidence.load()
  }, [evidence, state.kind])
  return state.kind === 'ready' ? state.counts() : null
}
