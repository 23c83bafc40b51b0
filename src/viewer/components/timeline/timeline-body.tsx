import { type ReactNode, useEffect } from 'react'
import { Button } from 'react-aria-components/Button'
import { useEvidence, useViewer } from '../viewer-context'
import { TimelineChart } from './timeline-chart'

/** The chart, or why there is none yet. Has the sentences read, but not before the first picture of the graph is there. */
export function TimelineBody() {
  const { evidence } = useViewer()
  const state = useEvidence()
  useEffect(() => {
    if (state.kind !== 'absent') return
    const frame = requestAnimationFrame(() => setTimeout(() => evidence.load()))
    return () => cancelAnimationFrame(frame)
  }, [evidence, state.kind])
  if (state.kind === 'ready') return <TimelineChart evidence={state} />
  if (state.kind !== 'failed') return <Placeholder>Reading the dates of the sentences…</Placeholder>
  return (
    <Placeholder>
      The dates of the sentences could not be read.{' '}
      <Button className="text-button" onPress={() => evidence.load()}>
        Read them again
      </Button>
    </Placeholder>
  )
}

const Placeholder = ({ children }: { readonly children: ReactNode }) => (
  <p className="timeline-placeholder nothing" role="status">
    {children}
  </p>
)
