import { groupLines } from './group-lines'
import type { Line } from './split-lines'
import { splitLines } from './split-lines'
import { type ArticleSource, collapseSpace, type TextBlock } from './text-block'

const LIST_MARK = /^(?:[•‣▪◦·*-]\s+)+/u

/** Reads a plain-text file into its paragraphs and list items. */
export const readPlainText = (text: string): ArticleSource => ({
  blocks: groupLines(splitLines(text)).flatMap((group) => blockOf(text, group)),
  given: {},
})

function blockOf(text: string, group: readonly Line[]): TextBlock[] {
  const first = group[0]
  const last = group.at(-1)
  if (!first || !last) return []
  const mark = LIST_MARK.exec(first.text)?.[0] ?? ''
  const span = { start: first.span.start + mark.length, end: last.span.end }
  const words = collapseSpace(text.slice(span.start, span.end))
  return [{ span, words, kind: mark === '' ? 'text' : 'item' }]
}
