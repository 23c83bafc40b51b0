const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

type Part = string | number | null | undefined

/** Of "05", "5", "May" or "may": 5. Null where it is no month. */
export function monthNumber(month: string): number | null {
  const number = /^\d{1,2}$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return number >= 1 && number <= 12 ? number : null
}

/** "2017-05-31"; null where there is no such day ("2017-02-30"). Months count from 1. */
export function isoDate(year: Part, month: Part, day: Part): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return isReal ? date.toISOString().slice(0, 10) : null
}

/** "2017-05". */
export const isoMonth = (year: string, month: number): string => `${year}-${String(month).padStart(2, '0')}`
