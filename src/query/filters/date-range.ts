const firstDay = (date: string): string => date.slice(0, 10) + '0000-01-01'.slice(date.slice(0, 10).length)
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

/**
 * Whether this is a date that `since` and `until` take: `2017`, `2017-05` or `2017-05-30`, and one that the calendar has.
 *
 * @example
 * isDate('2017-05') // true
 * isDate('2017-02-30') // false
 */
export function isDate(word: string): boolean {
  if (!ISO_DATE.test(word)) return false
  const day = new Date(`${firstDay(word)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(word)
}

const lastDay = (date: string): string => date.slice(0, 10) + '9999-12-31'.slice(date.slice(0, 10).length)

/** How long a date is that gives the day: it is its own first and last. */
const DAY = '2017-05-30'.length

/**
 * Whether a date may lie within a range, ends included. A partial date stands for all its days, so that `2017-05` is both since
 * 2017-05-30 and until 2017-05-01. A missing date lies in no range, but in one without ends.
 *
 * @example
 * isWithin('2017-05', '2017-05-30', undefined) // true
 */
export const isWithin = (date: string | null, since: string | undefined, until: string | undefined): boolean =>
  withinRange(since, until)(date)

/** The test of {@link isWithin}, for many dates. */
export function withinRange(since: string | undefined, until: string | undefined): (date: string | null) => boolean {
  if (since === undefined && until === undefined) return () => true
  const first = since === undefined ? '' : firstDay(since)
  const last = until === undefined ? '\uffff' : lastDay(until)
  return (date) => {
    if (date === null) return false
    if (date.length === DAY) return date >= first && date <= last
    return lastDay(date) >= first && firstDay(date) <= last
  }
}
