/**
 * What a spreadsheet may run (OWASP, "CSV Injection"): text that begins with a formula's first letter, also a full-width or small form of
 * it, behind whatever a reader may take off first: white space, invisible letters, quotation marks, apostrophes. A tab or a line end in
 * front needs no formula behind it. With an apostrophe more in front it matches still: that makes the guard undoable.
 */
const FORMULA =
  /^(?:'*[\t\n\r]|[\p{White_Space}\p{Cf}\p{Quotation_Mark}`]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b])/u

/** Text with an apostrophe before it where a spreadsheet would run it as a formula; any other as it is. */
export const withGuard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/**
 * Undoes the guard against formulas in a cell of our CSV: an apostrophe is taken off exactly where the export put one before the text.
 * There is no doubt about which: text that itself begins with an apostrophe before a formula is guarded too.
 *
 * @example
 * withoutGuard("'=1+1") // '=1+1'
 * withoutGuard("'Tis so") // "'Tis so"
 */
export const withoutGuard = (cell: string): string => (FORMULA.test(cell) ? cell.slice(1) : cell)
