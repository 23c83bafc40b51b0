import { useMemo } from 'react'
import { asksEvidence } from '../../../core/filter/asks-evidence'
import type { HiddenPart } from '../../../core/filter/hidden/hidden-part'
import { hiddenParts } from '../../../core/filter/hidden/hidden-parts'
import { useEvidence, useViewer, useViewerState, useVisible } from '../../viewer-context'

/** What the filters leave out. Sentences are counted only where a filter asks about them. */
export function useHiddenParts(): readonly HiddenPart[] {
  const { graph } = useViewer()
  const filters = useViewerState((state) => state.filters)
  const visible = useVisible()
  const evidence = useEvidence()
  return useMemo(() => {
    const counts = evidence.kind === 'ready' && asksEvidence(filters) ? evidence.counts() : null
    return hiddenParts({ graph, filters, visible, counts })
  }, [graph, filters, visible, evidence])
}
