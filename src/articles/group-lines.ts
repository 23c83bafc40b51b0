import type { Line } from './split-lines'

/** Wider lines than these are paragraphs of their own, narrower files have no lines worth wrapping. */
const WIDEST_WRAP = 130
const NARROWEST_WRAP = 40

const LIST_MARK = /^(?:[•‣▪◦·*+-]|\d{1,3}[.)])\s/u
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]*$/u

/**
 * Groups the lines of a file into paragraphs. Blank lines part them; whether a single line end does, the file itself
 * tells: one that was wrapped at a fixed width fills its lines, one that has a paragraph a line does not.
 */
export function groupLines(lines: readonly Line[]): Line[][] {
  const width = wrapWidth(lines)
  const groups: Line[][] = []
  let before: Line | null = null
  for (const line of lines) {
    const group = groups.at(-1)
    if (line.text !== '') {
      if (before && group && continues(before, line, width)) group.push(line)
      else groups.push([line])
    }
    before = line.text === '' ? null : line
  }
  return groups
}

function continues(line: Line, next: Line, width: number | null): boolean {
  if (LIST_MARK.test(next.text)) return false
  if (!ENDS_SENTENCE.test(line.text) && /^\p{Ll}/u.test(next.text) && line.text.length >= NARROWEST_WRAP) return true
  return width !== null && isFull(line, next, width)
}

/** Whether the first word of the next line would not have fitted: then the line end is the wrapper's and not the author's. */
function isFull(line: Line, next: Line, width: number): boolean {
  const firstWord = next.text.split(/\s/, 1)[0] ?? ''
  return line.indent + line.text.length + 1 + firstWord.length > width
}

/** The column at which the file was wrapped, or null where it was not. */
function wrapWidth(lines: readonly Line[]): number | null {
  const width = lines.reduce(
    (widest, line) => Math.max(widest, isOneWord(line) ? 0 : line.indent + line.text.length),
    0,
  )
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return null
  let breaks = 0
  let wraps = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    // Short lines are labels and last lines of paragraphs: they say nothing about wrapping.
    if (line.text.length * 2 < width || !next || next.text === '') continue
    breaks++
    if (isFull(line, next, width) && !ENDS_SENTENCE.test(line.text)) wraps++
  }
  return wraps > 0 && wraps * 2 >= breaks ? width : null
}

/** An address may be wider than any wrapper wanted. */
const isOneWord = ({ text }: Line): boolean => !/\s/.test(text)
