import { withGuard } from './formula-guard'
import { writableText } from './writable-text'

/** What stands in a cell: text is quoted; numbers and truth values stand bare; null is an empty cell, and not the empty text. */
export type CsvCell = string | number | boolean | null

function cellText(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
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
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(cellText).join(',')}\n`
