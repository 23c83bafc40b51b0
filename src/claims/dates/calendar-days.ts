const DAY = 24 * 60 * 60 * 1000

const two = (number: number): string => String(number).padStart(2, '0')

export const isoMonth = (year: number, month: number): string => `${String(year).padStart(4, '0')}-${two(month)}`

/** "2017-05-07"; null where there is no such day ("31 June"). */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${isoMonth(year, month)}-${two(day)}` : null
}

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
