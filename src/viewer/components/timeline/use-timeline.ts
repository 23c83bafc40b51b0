import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { type Timeline, timelineOf } from '../../../query'
import type { Filters } from '../../core/filter/filters'
import { createUnfiltered, createWithoutDates } from '../../core/filter/other-filters'
import { type TimeAxis, timeAxis } from '../../core/timeline/time-axis'
import { timelineRelations } from '../../core/timeline/timeline-relations'
import type { ReadyEvidence } from '../../data/loaded-evidence'
import { useViewer, useViewerState } from '../viewer-context'

export interface Timelines {
  readonly axis: TimeAxis
  /** What all filters but that by date leave. */
  readonly left: Timeline
  /** What there is without filters. */
  readonly whole: Timeline
}

/** What the timeline shows; null for a graph without a date. The axis stays the same whatever is filtered. */
export function useTimeline({ lookup, counts }: ReadyEvidence): Timelines | null {
  const { graph } = useViewer()
  const [reduce] = useState(createWithoutDates)
  const [widen] = useState(createUnfiltered)
  const filters = useDeferredValue(reduce(useViewerState((state) => state.filters)))
  const all = widen(filters)
  const axis = useMemo(() => timeAxis(counts().dates), [counts])
  const count = useCallback(
    (asked: Filters) => timelineOf(lookup, timelineRelations(graph, asked, lookup), { by: axis?.by, of: 'type' }),
    [graph, lookup, axis],
  )
  const left = useMemo(() => count(filters), [count, filters])
  const whole = useMemo(() => count(all), [count, all])
  return axis && { axis, left, whole }
}
