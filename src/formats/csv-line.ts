/** A cell that starts like this is run as a formula by spreadsheets (OWASP, "CSV Injection"). */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g

export type CsvCell = string | number | boolean | null

function cellText(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  const text = cell.replace(CONTROLS, ' ')
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

/** One record of RFC 4180, line feed included. Text that a spreadsheet would run as a formula gets an apostrophe before it. */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(cellText).join(',')}\n`
