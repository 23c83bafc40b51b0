import type { Slot, TimeAxis } from '../timeline/time-axis'
import type { DateRange, TimeWindow } from '../timeline/time-window'
import { countWords } from './count-words'
import { dateWords } from './date-words'

/** "2017-05-30", "before 2017-05", "after 2019". */
export function slotWords({ first, last }: Slot, { slots }: TimeAxis): string {
  if (first === null) return `before ${slots[1]?.first ?? ''}`
  return last === null ? `after ${slots.at(-2)?.last ?? ''}` : first
}

/** What a handle of the window stands at: "from 2017-05-30", "the beginning". */
export function handleWords(axis: TimeAxis, { from, to }: TimeWindow, end: 'from' | 'to'): string {
  if (end === 'from') return from === 0 ? 'the beginning' : words(axis, from)
  return to === axis.slots.length - 1 ? 'the end' : words(axis, to)
}

const words = (axis: TimeAxis, slot: number): string => {
  const found = axis.slots[slot]
  return found ? slotWords(found, axis) : ''
}

/** What the timeline says of what is shown. */
export interface TimelineSum extends DateRange {
  /** Pieces of evidence shown. */
  readonly shown: number
  /** How many that the other filters leave have no date. */
  readonly undated: number
}

/** "12 sentences, 2017-05-30 to 2017-06-03; 3 without a date are left out". */
export function timelineWords({ shown, undated, since, until }: TimelineSum): string {
  const isNarrowed = since !== null || until !== null
  const rest =
    undated === 0 ? '' : `; ${undated} without a date${isNarrowed ? ` ${undated === 1 ? 'is' : 'are'} left out` : ''}`
  return `${countWords(shown, 'sentence')}, ${dateWords(since, until)}${rest}`
}
