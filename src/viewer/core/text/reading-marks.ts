import type { EvidenceRecord, Span } from '../../../model'
import type { Reading } from '../state/viewer-state'
import type { Mark } from './cut-text'
import { type EvidenceRole, evidenceMarks } from './evidence-marks'

/** What a stretch of an article is: the passage that it was opened at, or what is not the article's own prose. */
export type ReadingRole = EvidenceRole | 'passage' | 'furniture'

/** How to mark an article that is opened at a stretch: `evidence` are the pieces of it that the selected relation rests on. */
export function readingMarks(
  document: { readonly id: string; readonly text: string; readonly body: readonly Span[] },
  reading: Reading,
  evidence: readonly EvidenceRecord[],
): readonly Mark<ReadingRole>[] {
  const here = evidence.filter(({ document: id, start }) => id === document.id && start === reading.start)
  return [
    { role: 'passage', start: reading.start, end: reading.end },
    ...gaps(document.body, document.text.length).map((span) => ({ role: 'furniture' as const, ...span })),
    ...here.flatMap(evidenceMarks),
  ]
}

/** What lies between, before and after the spans of a text of `length`. */
function gaps(spans: readonly Span[], length: number): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const starts = [0, ...sorted.map(({ end }) => end)]
  const ends = [...sorted.map(({ start }) => start), length]
  return starts.map((start, index) => ({ start, end: ends[index] ?? length })).filter(({ start, end }) => start < end)
}
