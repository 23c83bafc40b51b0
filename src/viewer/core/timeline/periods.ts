import type { TimelinePeriod } from '../../../query'

/** How long the dates of a period are written: `2017`, `2017-05`, `2017-05-30`. */
export const PERIOD_LENGTHS: Readonly<Record<TimelinePeriod, number>> = { year: 4, month: 7, day: 10 }

/** The period that comes so many after one that is as long; before it for a negative number. */
export function periodAfter(period: string, steps: number): string {
  const [year = 0, month = 1, day = 1] = period.split('-').map(Number)
  const date = new Date(0)
  if (period.length === PERIOD_LENGTHS.year) date.setUTCFullYear(year + steps, 0, 1)
  else if (period.length === PERIOD_LENGTHS.month) date.setUTCFullYear(year, month - 1 + steps, 1)
  else date.setUTCFullYear(year, month - 1, day + steps)
  return date.toISOString().slice(0, period.length)
}

/** All periods from one to another, both among them; at most `most`, and null where there are more. */
export function periodsBetween(first: string, last: string, most: number): readonly string[] | null {
  const periods: string[] = []
  for (let period = first; period <= last; period = periodAfter(period, 1)) {
    if (periods.length === most) return null
    periods.push(period)
  }
  return periods
}
