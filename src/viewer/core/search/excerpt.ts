import type { Span } from '../../../model'
import type { Mark } from '../text/cut-text'

/** Sentences are seldom longer; a paragraph is, and is shown around what was looked for. In UTF-16 code units. */
const MOST = 360
const BEFORE = 80

/** What to show of a text: all of a short one, else a part around the first mark, cut between words where there are any. */
export function excerpt(text: string, [first]: readonly Mark<string>[]): Span {
  if (text.length <= MOST) return { start: 0, end: text.length }
  const start = wordBoundary(text, Math.max(0, (first?.start ?? 0) - BEFORE))
  return { start, end: start + MOST < text.length ? wordBoundary(text, start + MOST) : text.length }
}

/** The last place before an offset where a word begins, unless that is far. */
function wordBoundary(text: string, offset: number): number {
  const start = text.lastIndexOf(' ', offset) + 1
  return offset - start > BEFORE ? offset : start
}
