import { withGuard } from './formula-guard'
import { writableText } from './writable-text'

/** What stands in a cell: text is quoted; numbers and truth values stand bare; null is an empty cell, and not the empty text. */
export type CsvCell = string | number | boolean | null

/** Begins with a letter or a digit and holds neither quotation mark nor control nor surrogate: most cells by far, and no formula. */
const IS_PLAIN = /^[0-9A-Za-z][ !#-~\u00a0-\ud7ff]*$/

/** One cell as it is written; see `csvLine`. */
export function csvCell(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  if (IS_PLAIN.test(cell)) return `"${cell}"`
  return `"${withGuard(writableText(cell)).replaceAll('"', '""')}"`
}

/**
 * One record of RFC 4180, which ends in a line feed. Line ends within text stay, in quotes. Text that a spreadsheet would run as a
 * formula gets an apostrophe before it, which `withoutGuard` takes off. Other controls become their pictures (`␛`); half a surrogate
 * pair, which UTF-8 can't hold, U+FFFD.
 *
 * @example
 * csvLine(['say "no"', 2, true, null, '=1+1']) // '"say ""no""",2,true,,"\'=1+1"\n'
 */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(csvCell).join(',')}\n`
