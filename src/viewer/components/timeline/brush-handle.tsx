import type { KeyboardEvent } from 'react'
import type { TimeAxis } from '../../core/timeline/time-axis'
import { moveFrom, moveTo, moveWindow, type TimeWindow } from '../../core/timeline/time-window'
import { handleWords } from '../../core/words/timeline-words'

interface Props {
  readonly axis: TimeAxis
  readonly shown: TimeWindow
  readonly end: 'from' | 'to'
  /** Where it stands, as a style takes it. */
  readonly left: string
  readonly choose: (chosen: TimeWindow) => void
}

/** An end of the window, as a slider: arrows move it by one period, page keys by ten, with Shift the window as a whole. */
export function BrushHandle({ axis, shown, end, left, choose }: Props) {
  const last = axis.slots.length - 1
  const onKeyDown = (event: KeyboardEvent) => {
    const slot = slotByKey(event.key, shown[end], last)
    if (slot === null) return
    event.preventDefault()
    if (event.shiftKey) choose(moveWindow(axis, shown, slot - shown[end]))
    else choose(end === 'from' ? moveFrom(shown, slot) : moveTo(axis, shown, slot))
  }
  return (
    <div
      className="brush-handle"
      data-part={end}
      role="slider"
      tabIndex={0}
      aria-label={end === 'from' ? 'First date' : 'Last date'}
      aria-valuemin={end === 'from' ? 0 : shown.from}
      aria-valuemax={end === 'from' ? shown.to : last}
      aria-valuenow={shown[end]}
      aria-valuetext={handleWords(axis, shown, end)}
      style={{ left }}
      onKeyDown={onKeyDown}
    />
  )
}

const PAGE = 10

/** Where a key leads from a slot; null for a key that leads nowhere. */
function slotByKey(key: string, slot: number, last: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return slot + 1
  if (key === 'ArrowLeft' || key === 'ArrowDown') return slot - 1
  if (key === 'PageUp') return slot + PAGE
  if (key === 'PageDown') return slot - PAGE
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}
