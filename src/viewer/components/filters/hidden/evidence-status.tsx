import { type ReactNode, useEffect } from 'react'
import { Button } from 'react-aria-components/Button'
import { asksEvidence } from '../../../core/filter/asks-evidence'
import { useEvidence, useViewer, useViewerState } from '../../viewer-context'

/** Has the sentences read when a filter asks for them, and says so, or that it failed; else what its children say. */
export function EvidenceStatus({ children }: { readonly children: ReactNode }) {
  const { evidence } = useViewer()
  const { kind } = useEvidence()
  const isAsked = useViewerState(({ filters }) => asksEvidence(filters))
  useEffect(() => {
    if (isAsked && kind === 'absent') evidence.load()
  }, [evidence, isAsked, kind])
  if (!isAsked || kind === 'ready') return <span role="status">{children}</span>
  if (kind !== 'failed') return <span role="status">Reading the sentences that the filters ask about…</span>
  return (
    <span role="status">
      The sentences could not be read.{' '}
      <Button className="text-button" onPress={() => evidence.load()}>
        Try again
      </Button>
    </span>
  )
}
