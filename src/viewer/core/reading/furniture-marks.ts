import type { DocumentRecord, Span } from '../../../model'
import type { Mark } from '../text/cut-text'

/** Marks what is not the article's own prose: what lies between, before and after the spans of its body. */
export function furnitureMarks({ body, text }: Pick<DocumentRecord, 'body' | 'text'>): readonly Mark<'furniture'>[] {
  const sorted: readonly Span[] = body.toSorted((a, b) => a.start - b.start)
  const starts = [0, ...sorted.map(({ end }) => end)]
  const ends = [...sorted.map(({ start }) => start), text.length]
  return starts
    .map((start, index) => ({ role: 'furniture' as const, start, end: ends[index] ?? text.length }))
    .filter(({ start, end }) => start < end)
}
