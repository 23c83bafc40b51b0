import { Button } from 'react-aria-components/Button'
import { showDates } from '../../core/state/actions/filters'
import { openTimeline } from '../../core/state/actions/page'
import { useViewer, useViewerState } from '../viewer-context'
import { TimelineBody } from './timeline-body'

/** Graphs of more relations open without their sentences, and so without a timeline. */
const MOST_RELATIONS = 5000

/** When what is shown happened, below the drawing and the lists. */
export function TimelinePanel() {
  const { graph, store } = useViewer()
  const isOpen = useViewerState(({ isTimelineOpen }) => isTimelineOpen) ?? graph.relations.size <= MOST_RELATIONS
  return (
    <section className="timeline" aria-label="Timeline">
      <Button
        className="text-button timeline-toggle"
        aria-expanded={isOpen}
        onPress={() => store.update(openTimeline(!isOpen))}
      >
        <span aria-hidden>{isOpen ? '▾' : '▸'}</span> Timeline
      </Button>
      <ClearDates />
      {isOpen && <TimelineBody />}
    </section>
  )
}

/** Always takes its room, so that nothing moves when there is something to clear. */
function ClearDates() {
  const { store } = useViewer()
  const isNarrowed = useViewerState(({ filters }) => filters.since !== null || filters.until !== null)
  return (
    <Button
      className="text-button timeline-clear"
      isDisabled={!isNarrowed}
      onPress={() => store.update(showDates(null, null))}
    >
      All dates
    </Button>
  )
}
