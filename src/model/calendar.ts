import { byText } from './ids'

const two = (number: number): string => String(number).padStart(2, '0')

/** "2017-05". Months count from 1. */
export const isoMonth = (year: number, month: number): string => `${String(year).padStart(4, '0')}-${two(month)}`

/** "2017-05-07"; null where there is no such day ("31 June"). */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${isoMonth(year, month)}-${two(day)}` : null
}

/** After every date. */
const NO_DATE = '9999'

/** Dates of any precision in order ("2017" before "2017-05"), what has none last. */
export const byDate = (a: string | null | undefined, b: string | null | undefined): number =>
  byText(a ?? NO_DATE, b ?? NO_DATE)
