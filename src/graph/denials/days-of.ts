/** The first and the last day that a date may mean, in days since 1970. */
export interface Days {
  readonly first: number
  readonly last: number
}

const DAY = 86_400_000

/** @param date ISO 8601, possibly partial: "2017" is any day of that year */
export function daysOf(date: string | null): Days | null {
  const [year, month, day] = (date ?? '').split('-').map(Number)
  if (!year) return null
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY
  const last = day ? first : Date.UTC(month ? year : year + 1, month ?? 0, 1) / DAY - 1
  return { first, last }
}
