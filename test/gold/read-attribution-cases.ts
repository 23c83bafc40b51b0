import type { Span } from '../../src/model'
import type { AttributionCase, AttributionLabel } from './attribution-case'
import { readCases } from './read-cases'

/** Where a source has no name, and where there are no words for a source or cue. */
const NOBODY = '?'
const NO_WORDS = '-'
const BETWEEN = ' | '
const WITHIN = 'in '
/** Between the first and the last words of a long piece of content. */
const TO = ' ... '

/**
 * Reads a table of cases: "source | cue | content + content | in outer source", of which the last may lack. The source is "Ruto", "she=Ruto"
 * or "officials=?"; content is "the port will open" or "the port ... open". Throws an Error that names the row.
 */
export const readAttributionCases = (table: string, notation: string): AttributionCase[] =>
  readCases(table, notation).map(({ lines, ...one }) => ({ ...one, labels: readLabels(one.row, one.text, lines) }))

function readLabels(row: string, text: string, lines: readonly string[]): AttributionLabel[] {
  if (lines.length === 1 && lines[0] === 'none') return []
  return lines.map((line) => {
    try {
      return readLabel(text, line)
    } catch (error) {
      throw new Error(`${row}: ${line}: ${error instanceof Error ? error.message : error}`)
    }
  })
}

function readLabel(text: string, line: string): AttributionLabel {
  const optional = line.startsWith('? ')
  const [sources, cue, content, outer, ...rest] = line.slice(optional ? 2 : 0).split(BETWEEN)
  if (!sources || !cue || !content || rest.length > 0) throw new Error('expected "source | cue | content"')
  if (outer !== undefined && !outer.startsWith(WITHIN)) throw new Error(`expected "in ..." and not "${outer}"`)
  const [words = '', name = words] = sources.split('=')
  return {
    line,
    optional,
    source: wordsIn(text, words),
    name: name === NOBODY ? null : wordsIn(text, name),
    cue: wordsIn(text, cue),
    content: content.split(' + ').map((piece) => pieceIn(text, piece)),
    within: outer === undefined ? null : wordsIn(text, outer.slice(WITHIN.length)),
  }
}

function wordsIn(text: string, words: string): string | null {
  if (words === NO_WORDS) return null
  if (!text.includes(words)) throw new Error(`"${words}" is not in the text`)
  return words
}

function pieceIn(text: string, piece: string): Span {
  const [first = '', last = first] = piece.split(TO)
  wordsIn(text, first)
  const start = text.indexOf(first)
  if (text.indexOf(first, start + 1) >= 0) throw new Error(`"${first}" stands twice in the text`)
  const close = text.indexOf(last, start)
  if (close < 0) throw new Error(`"${last}" does not stand behind "${first}"`)
  return { start, end: close + last.length }
}
