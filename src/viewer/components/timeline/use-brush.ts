import { type PointerEvent, type RefObject, useRef } from 'react'
import type { TimeAxis } from '../../core/timeline/time-axis'
import { moveFrom, moveTo, moveWindow, type TimeWindow, windowBetween } from '../../core/timeline/time-window'

interface Brush {
  readonly axis: TimeAxis
  readonly track: RefObject<HTMLElement | null>
  readonly shown: TimeWindow
  readonly choose: (chosen: TimeWindow) => void
}

/** What a drag began on, where, and with which window. */
interface Drag {
  readonly move: (slot: number) => TimeWindow
  slot: number
}

/** What a pointer does to the window: it drags a handle, the window as a whole, or draws another one. */
export function useBrush({ axis, track, shown, choose }: Brush) {
  const drag = useRef<Drag | null>(null)
  const slotAt = (event: PointerEvent): number => {
    const { left = 0, width = 1 } = track.current?.getBoundingClientRect() ?? {}
    const slot = Math.floor(((event.clientX - left) / width) * axis.slots.length)
    return Math.min(axis.slots.length - 1, Math.max(0, slot))
  }
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      const slot = slotAt(event)
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { move: moveOf(event.target, axis, shown, slot), slot }
    },
    onPointerMove(event: PointerEvent) {
      const slot = slotAt(event)
      if (!drag.current || drag.current.slot === slot) return
      drag.current.slot = slot
      choose(drag.current.move(slot))
    },
    onPointerUp() {
      drag.current = null
    },
    onPointerCancel() {
      drag.current = null
    },
  }
}

/** A window over everything is not dragged: what is drawn on it is a new one. */
function moveOf(target: EventTarget, axis: TimeAxis, shown: TimeWindow, start: number): Drag['move'] {
  const part = target instanceof HTMLElement ? target.dataset['part'] : undefined
  const isWhole = shown.from === 0 && shown.to === axis.slots.length - 1
  if (part === 'from') return (slot) => moveFrom(shown, slot)
  if (part === 'to') return (slot) => moveTo(axis, shown, slot)
  if (part === 'window' && !isWhole) return (slot) => moveWindow(axis, shown, slot - start)
  return (slot) => windowBetween(start, slot)
}
