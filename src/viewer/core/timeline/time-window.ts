import { isWithin } from '../../../query'
import type { TimeAxis } from './time-axis'

/** A stretch of an axis, by the places of its first and its last slot. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

/** What filters ask for: dates as they take them; null leaves an end open. */
export interface DateRange {
  readonly since: string | null
  readonly until: string | null
}

/** The slots in which something within a range may lie; all where it has no end. */
export function windowOf({ slots }: TimeAxis, { since, until }: DateRange): TimeWindow {
  const first = slots.findIndex(({ last }) => last === null || isWithin(last, since ?? undefined, undefined))
  const last = slots.findLastIndex((slot) => slot.first === null || isWithin(slot.first, undefined, until ?? undefined))
  const from = first < 0 ? slots.length - 1 : first
  return { from, to: Math.max(from, last) }
}

/** The dates of a window. What reaches an end of the axis is open there, so that all of it together asks for nothing. */
export function rangeOf({ slots }: TimeAxis, { from, to }: TimeWindow): DateRange {
  return {
    since: from === 0 ? null : (slots[from]?.first ?? null),
    until: to === slots.length - 1 ? null : (slots[to]?.last ?? null),
  }
}

const within = (slot: number, least: number, most: number): number => Math.min(most, Math.max(least, slot))

/** The window with its first slot elsewhere, but never behind its last. */
export const moveFrom = ({ to }: TimeWindow, slot: number): TimeWindow => ({ from: within(slot, 0, to), to })

/** The window with its last slot elsewhere, but never before its first. */
export const moveTo = ({ slots }: TimeAxis, { from }: TimeWindow, slot: number): TimeWindow => ({
  from,
  to: within(slot, from, slots.length - 1),
})

/** The window as a whole so many slots later, as far as there is room. */
export function moveWindow({ slots }: TimeAxis, { from, to }: TimeWindow, steps: number): TimeWindow {
  const moved = within(steps, -from, slots.length - 1 - to)
  return { from: from + moved, to: to + moved }
}

/** The window from one slot to another, whichever comes first. */
export const windowBetween = (one: number, other: number): TimeWindow => ({
  from: Math.min(one, other),
  to: Math.max(one, other),
})
