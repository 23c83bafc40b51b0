import type { DateCase, DateLabel } from './date-case'
import { readCases } from './read-cases'
import { readLabel } from './read-claim-cases'

/** "2017-05-31: The text.", or "undated: The text.". */
const TEXT = /^(?:(\d{4}(?:-\d\d){0,2})|undated): (.+)$/s
const LINE = /^(.+) \| date: (\S+)$/
const DATE = /^(?:\d{4}(?:-\d\d){0,2}|-)$/

/**
 * Reads a table of cases in the notation of README.md: before each text the date of its article, behind each claim its own date.
 * Throws an Error that names the row and shows what is wrong in it.
 */
export const readDateCases = (table: string, notation: string): DateCase[] =>
  readCases(table, notation).map(({ lines, text: head, ...one }) => {
    const [, published = null, text] = TEXT.exec(head) ?? []
    if (!text) throw new Error(`${one.row}: no date of the article before "${head}"; write "undated" where it has none`)
    return { ...one, text, published, labels: lines.map((line) => readDateLabel(one.row, text, line)) }
  })

function readDateLabel(row: string, text: string, line: string): DateLabel {
  const [, claim, words] = LINE.exec(line) ?? []
  if (!claim || !words) throw new Error(`${row}: ${line}: expected "A -type-> B | date: 2017-05" or "date: -"`)
  const dates = words.split('/')
  const wrong = dates.find((date) => !DATE.test(date))
  if (wrong !== undefined) throw new Error(`${row}: ${line}: no date "${wrong}"`)
  const { optional, sources, targets, types, reciprocal } = readLabel(claim)
  const missing = [...sources, ...targets].find((name) => !text.includes(name))
  if (missing !== undefined) throw new Error(`${row}: ${line}: "${missing}" is not in the text`)
  return {
    line,
    ...{ optional, sources, targets, types, reciprocal },
    dates: dates.map((date) => (date === '-' ? null : date)),
  }
}
