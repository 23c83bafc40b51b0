import type { EvidenceCount, TimelinePeriod } from '../../../query'
import { PERIOD_LENGTHS, periodAfter, periodsBetween } from './periods'

/** A place on the axis: a period, or all the time before or after the periods. */
export interface Slot {
  /** The period with which it begins; null for all the time before the axis. */
  readonly first: string | null
  /** The period with which it ends; null for all the time after the axis. */
  readonly last: string | null
}

/** Time as it is drawn: slots in order, of which the first and the last may gather what lies far off. */
export interface TimeAxis {
  readonly by: TimelinePeriod
  readonly slots: readonly Slot[]
}

/** More are too thin to be pointed at. Years are never too many: no newspaper is older than some centuries. */
const MOST_SLOTS: Readonly<Record<TimelinePeriod, number>> = { day: 100, month: 120, year: 1000 }
/** So much of the evidence must be dated as precisely as the periods are. */
const PRECISE = 0.8
/** So much of the evidence at either end may be gathered in one slot, so that a date long ago does not press all others together. */
const FAR_OFF = 0.025

/** The axis on which dates are best told apart: by day where most lie within some months, else by month or year; null without a date. */
export function timeAxis(dates: readonly EvidenceCount<string | null>[]): TimeAxis | null {
  const dated = dates.flatMap(({ value, weight }) => (value === null ? [] : { date: value, weight }))
  if (dated.length === 0) return null
  return axisBy('day', dated) ?? axisBy('month', dated) ?? axisBy('year', dated)
}

interface Dated {
  readonly date: string
  readonly weight: number
}

function axisBy(by: TimelinePeriod, dated: readonly Dated[]): TimeAxis | null {
  const length = PERIOD_LENGTHS[by]
  const precise = dated.filter(({ date }) => date.length >= length)
  if (sum(precise) < PRECISE * sum(dated)) return null
  const periods = periodsOf(by, precise) ?? periodsOf(by, withoutFarOff(precise))
  return periods && { by, slots: slotsOf(periods, dated) }
}

/** All periods in which there is evidence and all between them; null where they are too many. */
function periodsOf(by: TimelinePeriod, dated: readonly Dated[]): readonly string[] | null {
  const [first, last] = [dated.at(0)?.date, dated.at(-1)?.date]
  if (first === undefined || last === undefined) return null
  const length = PERIOD_LENGTHS[by]
  return periodsBetween(first.slice(0, length), last.slice(0, length), MOST_SLOTS[by])
}

function withoutFarOff(dated: readonly Dated[]): readonly Dated[] {
  const few = FAR_OFF * sum(dated)
  return withoutFirst(withoutFirst(dated, few).toReversed(), few).toReversed()
}

/** Leaves out the first so many pieces of evidence, whole dates only. */
function withoutFirst(dated: readonly Dated[], most: number): readonly Dated[] {
  let passed = 0
  return dated.filter(({ weight }) => {
    passed += weight
    return passed > most
  })
}

/** The periods, and a slot at either end for what lies wholly before or after them, if anything does. */
function slotsOf(periods: readonly string[], dated: readonly Dated[]): readonly Slot[] {
  const [start = '', end = ''] = [periods.at(0), periods.at(-1)]
  const earlier = dated.some(({ date }) => isBefore(date, start))
  const later = dated.some(({ date }) => isBefore(end, date))
  return [
    ...(earlier ? [{ first: null, last: periodAfter(start, -1) }] : []),
    ...periods.map((period) => ({ first: period, last: period })),
    ...(later ? [{ first: periodAfter(end, 1), last: null }] : []),
  ]
}

/** Whether all of one date comes before all of another; each may be a day, a month or a year. */
export function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}

const sum = (dated: readonly Dated[]): number => dated.reduce((total, { weight }) => total + weight, 0)
