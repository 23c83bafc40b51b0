import { groupLines } from './group-lines'
import { readFrontMatter } from './read-front-matter'
import { type Line, splitLines } from './split-lines'
import { stripMarkup } from './strip-markup'
import type { ArticleSource, TextBlock } from './text-block'

const HEADING = /^#{1,6}\s+/
const UNDERLINE = /^(?:=+|-{3,})$/
const FENCE = /^(?:```|~~~)/
const LIST_MARK = /^(?:(?:>|[*+-]|\d{1,3}[.)])\s+)+/
const TABLE_ROW = /^\|.*\|$/
const LINK_DEFINITION = /^\[[^[\]]{1,300}\]:/
const ONLY_TAGS = /^(?:<[^<>]{1,300}>\s*)+$/

/** Reads a Markdown file: front matter, headings and paragraphs. Images, code, tables and lines of nothing but links are left out. */
export function readMarkdown(text: string): ArticleSource {
  const lines = splitLines(text)
  const { given, lineCount } = readFrontMatter(lines)
  return { blocks: blocksOf(text, withoutCode(lines.slice(lineCount))), given }
}

function blocksOf(text: string, lines: readonly Line[]): TextBlock[] {
  const headings = new Set<number>()
  const spaced: Line[] = []
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    const underlined = line.text !== '' && next !== undefined && UNDERLINE.test(next.text)
    const prose = UNDERLINE.test(line.text) || isFurnitureMarkup(line.text) ? blank(line) : line
    if (HEADING.test(line.text) || underlined) {
      headings.add(line.span.start)
      spaced.push(blank(line), prose, blank(line))
    } else spaced.push(prose)
  }
  return groupLines(spaced).flatMap((group) => blockOf(text, group, headings))
}

function blockOf(text: string, group: readonly Line[], headings: ReadonlySet<number>): TextBlock[] {
  const first = group[0]
  const last = group.at(-1)
  if (!first || !last) return []
  const { start } = first.span
  const isHeading = headings.has(start)
  const mark = (isHeading ? HEADING : LIST_MARK).exec(first.text)?.[0] ?? ''
  const slice = text.slice(start + mark.length, last.span.end)
  const shown = isHeading ? headingText(slice) : slice
  const from = start + mark.length + slice.indexOf(shown)
  const kind = isHeading ? 'heading' : mark === '' || mark.startsWith('>') ? 'text' : 'item'
  return shown === '' ? [] : [{ span: { start: from, end: from + shown.length }, words: stripMarkup(shown), kind }]
}

/** A heading may be closed with "#" and be emphasised as a whole. */
function headingText(slice: string): string {
  const closed = slice.replace(/\s#+$/, '').trim()
  const wrapped = /^([*_]{1,3})([^*_]+)\1$/.exec(closed)
  return wrapped?.[2]?.trim() ?? closed
}

function isFurnitureMarkup(line: string): boolean {
  if (TABLE_ROW.test(line) || LINK_DEFINITION.test(line) || ONLY_TAGS.test(line)) return true
  return !HEADING.test(line) && stripMarkup(line, '') === '' && /[[<!]/.test(line)
}

function withoutCode(lines: readonly Line[]): Line[] {
  let inside = false
  return lines.map((line) => {
    const isFence = FENCE.test(line.text)
    if (isFence) inside = !inside
    return isFence || inside ? blank(line) : line
  })
}

const blank = ({ span }: Line): Line => ({ span: { start: span.start, end: span.start }, text: '', indent: 0 })
