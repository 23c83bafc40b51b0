import { isoMonth } from '../../model'

const DAY = 24 * 60 * 60 * 1000

/** The day so many days after a day, both ISO 8601. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10)

/** The month so many months after a month. */
export function addMonths(year: number, month: number, count: number): string {
  const months = year * 12 + month - 1 + count
  return isoMonth(Math.floor(months / 12), (months % 12) + 1)
}

/** From 0, Monday first. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** The month that both days lie in, or null. */
export const commonMonth = (first: string, last: string): string | null =>
  first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : null
