import { isoMonth } from '../model'
import { addressWithin } from './address-within'
import { isoDate, monthNumber } from './calendar'

const NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const YEAR = '(?<year>(?:1[89]|20)\\d\\d)'
/** Numbers of eight digits are often no date at all: a year in which there were addresses makes it likelier. */
const YEAR_OF_THE_WEB = '(?<year>199\\d|20[0-4]\\d)'
const MONTH = '(?<month>\\d\\d)'
const DAY = '(?<day>\\d\\d)'
const PART_ENDS = '(?=[/_-]|\\.\\w{2,5}$|$)'

/** Where newsrooms write the day into an address: as parts of the path of their own, or at the start or the end of one. */
const DAYS: readonly RegExp[] = [
  // /2017/05/31/ · /2017/5/31/ · /2017/may/31/
  `/${YEAR}/(?<month>\\d{1,2}|${NAME})/(?<day>\\d{1,2})(?=/|\\.\\w{2,5}$|$)`,
  // /2017/May-31/
  `/${YEAR}/(?<month>${NAME})-(?<day>\\d{1,2})(?=/|$)`,
  // /31-May-2017/
  `/(?<day>\\d{1,2})-(?<month>${NAME})-${YEAR}(?=/|$)`,
  // /2017-05-31/ · /2017-05-31-title
  `/${YEAR}-${MONTH}-${DAY}${PART_ENDS}`,
  // /2017-05/31/ · /201705/31/
  `/${YEAR_OF_THE_WEB}-?${MONTH}/${DAY}(?=/)`,
  // /2017/0531/
  `/${YEAR_OF_THE_WEB}/${MONTH}${DAY}(?=/)`,
  // /20170531/ · /20170531-title · /t20170531_12.html
  `/[a-z]?${YEAR_OF_THE_WEB}${MONTH}${DAY}${PART_ENDS}`,
  // /31/05/2017/, told by a day above twelve
  `/(?<day>1[3-9]|2\\d|3[01])/(?<month>\\d{1,2})/${YEAR_OF_THE_WEB}(?=/|$)`,
  // ?id=20170531000123 · /20170531123456789
  `[/=][a-z]{0,3}${YEAR_OF_THE_WEB}${MONTH}${DAY}\\d{6,9}(?=[/.&]|$)`,
  // title-2017-05-31/
  `-${YEAR_OF_THE_WEB}-${MONTH}-${DAY}/?$`,
].map((pattern) => new RegExp(pattern, 'i'))

/** /2017/05/title · /2017/may/title */
const IN_MONTH = new RegExp(`/${YEAR}/(?<month>\\d\\d|${NAME})(?=/)`, 'i')

const LONGEST_ADDRESS = 2000

/**
 * The day, or at least the month, of publication that an address gives: "https://a.org/world/2017/may/31/b" -> "2017-05-31".
 * Numbers elsewhere (ids, dates of events in the words of a title) are none. Null without one.
 */
export function dateOfAddress(address: string): string | null {
  const path = pathOf(addressWithin(address.slice(0, LONGEST_ADDRESS)))
  for (const pattern of DAYS) {
    const { year, month = '', day } = pattern.exec(path)?.groups ?? {}
    const date = year && isoDate(year, monthNumber(month), day)
    if (date) return date
  }
  const { year = '', month = '' } = IN_MONTH.exec(path)?.groups ?? {}
  const number = monthNumber(month)
  return number === null ? null : isoMonth(Number(year), number)
}

const pathOf = (address: string): string => /^https?:\/\/[^/?#]+([^#]*)/i.exec(address)?.[1] ?? ''
