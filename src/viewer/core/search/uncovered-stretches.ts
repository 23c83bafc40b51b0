import { bySpan, type DocumentRecord, type Span } from '../../../model'

const WORDS = /\S(?:.*\S)?/s
const LETTER = /[\p{L}\p{N}]/u

/** What of an article's own prose lies between the spans, without the white space around it; nothing that holds no letter. */
export const uncoveredStretches = (
  { body, text }: Pick<DocumentRecord, 'body' | 'text'>,
  covered: readonly Span[],
): readonly Span[] => {
  const sorted = covered.toSorted(bySpan)
  return body.flatMap((paragraph) => gapsIn(paragraph, sorted)).flatMap((gap) => trimmed(text, gap))
}

/** @param covered by where they begin. */
function gapsIn({ start, end }: Span, covered: readonly Span[]): readonly Span[] {
  const gaps: Span[] = []
  let from = start
  for (const span of covered) {
    if (span.end <= from) continue
    if (span.start >= end) break
    gaps.push({ start: from, end: span.start })
    from = span.end
  }
  return [...gaps, { start: from, end }].filter((gap) => gap.start < gap.end)
}

function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const found = WORDS.exec(text.slice(start, end))
  if (!found || !LETTER.test(found[0])) return []
  return [{ start: start + found.index, end: start + found.index + found[0].length }]
}
