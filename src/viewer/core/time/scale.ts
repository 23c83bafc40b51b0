import { isoMonth } from '../../../model'

/** A ruler over time: periods of one length, numbered without gaps. */
export interface Scale {
  /** The period that a date lies in; null for a date that is less precise than the periods are. Dates are ISO 8601, possibly partial. */
  readonly periodOf: (date: string) => number | null
  /** The first and the last day, month or year of a period, as far as it takes to tell it. */
  readonly daysOf: (period: number) => { readonly since: string; readonly until: string }
}

const DAY = 86_400_000
const MONTHS = 12

const numbers = (date: string): readonly number[] => date.split('-').map(Number)

const isoDayOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
const isoMonthOf = (month: number): string => isoMonth(Math.floor(month / MONTHS), (month % MONTHS) + 1)
const isoYearOf = (year: number): string => String(year).padStart(4, '0')

const days = (length: number): Scale => ({
  periodOf: (date) =>
    date.length < 10 ? null : Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY / length),
  daysOf: (period) => between(isoDayOf, period, length),
})

const months = (length: number): Scale => ({
  periodOf: (date) => {
    const [year = 0, month] = numbers(date)
    return month === undefined ? null : Math.floor((year * MONTHS + month - 1) / length)
  },
  daysOf: (period) => between(isoMonthOf, period, length),
})

const years = (length: number): Scale => ({
  periodOf: (date) => Math.floor((numbers(date)[0] ?? 0) / length),
  daysOf: (period) => between(isoYearOf, period, length),
})

const between = (words: (unit: number) => string, period: number, length: number) => ({
  since: words(period * length),
  until: words((period + 1) * length - 1),
})

/** From fine to coarse. The last one holds all of history in a few periods. */
export const SCALES: readonly Scale[] = [
  ...[1, 2, 7].map(days),
  ...[1, 3, 6].map(months),
  ...[1, 2, 5, 10, 20, 50, 100, 500, 1000].map(years),
]
