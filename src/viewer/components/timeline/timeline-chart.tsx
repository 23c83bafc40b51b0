import { useMemo } from 'react'
import { slotCounts } from '../../core/timeline/slot-counts'
import { slotWords, timelineWords } from '../../core/words/timeline-words'
import type { ReadyEvidence } from '../../data/loaded-evidence'
import { useViewerState, useVisible } from '../viewer-context'
import { Histogram } from './histogram'
import { TimeBrush } from './time-brush'
import { type Timelines, useTimeline } from './use-timeline'

/** A histogram of dates with a window to narrow them. */
export function TimelineChart({ evidence }: { readonly evidence: ReadyEvidence }) {
  const timelines = useTimeline(evidence)
  if (!timelines) return <p className="timeline-placeholder nothing">No sentence of this graph has a date.</p>
  return <DatedChart {...timelines} />
}

function DatedChart({ axis, left, whole }: Timelines) {
  const counts = useMemo(() => slotCounts(axis, left), [axis, left])
  const all = useMemo(() => slotCounts(axis, whole), [axis, whole])
  const [first, last] = [axis.slots.at(0), axis.slots.at(-1)]
  return (
    <>
      <TimelineSum undated={left.undated.weight} />
      <TimeBrush axis={axis}>
        <Histogram axis={axis} counts={counts} all={all} />
      </TimeBrush>
      <p className="timeline-ends hint">
        <span>{first && slotWords(first, axis)}</span>
        <span>by {axis.by}</span>
        <span>{last && slotWords(last, axis)}</span>
      </p>
    </>
  )
}

function TimelineSum({ undated }: { readonly undated: number }) {
  const { relations } = useVisible()
  const since = useViewerState(({ filters }) => filters.since)
  const until = useViewerState(({ filters }) => filters.until)
  const shown = useMemo(() => [...relations.values()].reduce((sum, { weight }) => sum + weight, 0), [relations])
  return (
    <p className="timeline-sum hint" role="status">
      {timelineWords({ shown, undated, since, until })}
    </p>
  )
}
