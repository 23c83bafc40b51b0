import type { Span } from '../model'

/** One line of a file without the white space around it; an empty span where the line is blank. */
export interface Line {
  readonly span: Span
  readonly text: string
  /** White space before the first character, in code units. */
  readonly indent: number
}

/** Cuts a text at every kind of line end (LF, CRLF, CR, Unicode's separators). */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|[\n\r\u2028\u2029\v\f]|$/g)) {
    if (index < start) continue
    lines.push(lineOf(text, start, index))
    start = index + lineEnd.length
    if (lineEnd === '') break
  }
  return lines
}

function lineOf(text: string, start: number, end: number): Line {
  const raw = text.slice(start, end)
  const trimmed = raw.trim()
  const indent = trimmed === '' ? 0 : raw.indexOf(trimmed)
  const from = start + indent
  return { span: { start: from, end: from + trimmed.length }, text: trimmed, indent }
}
