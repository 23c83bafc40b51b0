import { type ReactNode, useRef } from 'react'
import { showDates } from '../../core/state/actions/filters'
import type { TimeAxis } from '../../core/timeline/time-axis'
import { rangeOf, type TimeWindow, windowOf } from '../../core/timeline/time-window'
import { useViewer, useViewerState } from '../viewer-context'
import { BrushHandle } from './brush-handle'
import { useBrush } from './use-brush'

interface Props {
  readonly axis: TimeAxis
  readonly children: ReactNode
}

/** A window over what it holds: drawn by a pointer, dragged as a whole or by its handles, cleared by a double click. */
export function TimeBrush({ axis, children }: Props) {
  const { store } = useViewer()
  const since = useViewerState(({ filters }) => filters.since)
  const until = useViewerState(({ filters }) => filters.until)
  const track = useRef<HTMLDivElement>(null)
  const shown = windowOf(axis, { since, until })
  const choose = (chosen: TimeWindow) => {
    const range = rangeOf(axis, chosen)
    store.update(showDates(range.since, range.until))
  }
  const pointer = useBrush({ axis, track, shown, choose })
  const share = (slot: number) => `${(slot / axis.slots.length) * 100}%`
  const isNarrowed = since !== null || until !== null
  return (
    <div className="brush" {...pointer} onDoubleClick={() => store.update(showDates(null, null))}>
      <div className="brush-track" ref={track}>
        <div className="brush-plot">
          {children}
          <div
            className="brush-window"
            data-part="window"
            data-narrowed={isNarrowed}
            style={{ left: share(shown.from), width: share(shown.to + 1 - shown.from) }}
          />
        </div>
        <BrushHandle axis={axis} shown={shown} end="from" left={share(shown.from)} choose={choose} />
        <BrushHandle axis={axis} shown={shown} end="to" left={share(shown.to + 1)} choose={choose} />
      </div>
    </div>
  )
}
