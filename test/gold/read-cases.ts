/** A text and the lines that say what it holds, as they stand in a table. */
export interface RawCase {
  /** The table and the number of the case in it, from 1: "conflict-strong 12". */
  readonly row: string
  /** What the case, and those before it under the same heading, is a case of. */
  readonly construction: string
  readonly text: string
  readonly lines: readonly string[]
  /** Every second case is kept back: its misses are not listed, so that half of the cases stay unseen. */
  readonly reserve: boolean
}

/**
 * Reads a table of cases, told apart by empty lines. A line with "#" names the construction of the cases behind it. Lines at the margin
 * are the text (" // " starts a paragraph); indented ones say what it holds. Throws an Error that names the row.
 *
 *     # passive
 *     The envoy was expelled by Chad on Friday.
 *       Chad -sanction-> envoy
 */
export function readCases(table: string, notation: string): RawCase[] {
  const cases: RawCase[] = []
  let construction = ''
  for (const block of notation.split(/\n[ \t]*\n/)) {
    const all = block.split('\n').filter((line) => line.trim() !== '')
    construction =
      all
        .findLast((line) => line.startsWith('#'))
        ?.slice(1)
        .trim() ?? construction
    const held = all.filter((line) => !line.startsWith('#'))
    if (held.length > 0)
      cases.push(readCase(`${table} ${cases.length + 1}`, construction, held, cases.length % 2 === 1))
  }
  return cases
}

const isIndented = (line: string): boolean => line.startsWith(' ')

function readCase(row: string, construction: string, held: readonly string[], reserve: boolean): RawCase {
  const firstLine = held.findIndex(isIndented)
  const [words, lines] = firstLine < 0 ? [held, []] : [held.slice(0, firstLine), held.slice(firstLine)]
  if (words.length === 0) throw new Error(`${row}: no text before "${lines[0]?.trim()}"`)
  if (lines.length === 0) throw new Error(`${row}: nothing said of "${words[0]}"; write "none" where it holds nothing`)
  if (!lines.every(isIndented)) throw new Error(`${row}: text goes on after "${lines[0]?.trim()}"`)
  if (construction === '') throw new Error(`${row}: no construction; put a line "# ..." before it`)
  const text = words.join(' ').replaceAll(' // ', '\n\n')
  return { row, construction, text, lines: lines.map((line) => line.trim()), reserve }
}
