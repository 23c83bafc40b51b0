import { isoDay } from '../model'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

type Part = string | number | null | undefined

/** Of "05", "5", "May" or "may": 5. Null where it is no month. */
export function monthNumber(month: string): number | null {
  const number = /^\d{1,2}$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return number >= 1 && number <= 12 ? number : null
}

/** As `isoDay`, of the parts that a text states. */
export const isoDate = (year: Part, month: Part, day: Part): string | null =>
  isoDay(Number(year), Number(month), Number(day))
