import type { EvidenceRecord } from '../../../model'
import type { Mark } from './cut-text'

/** What a stretch of evidence is to the relation. */
export type EvidenceRole = 'source' | 'cue' | 'target'

/** Where the relation's ends and its cue stand in the article. */
export function evidenceMarks({
  sourceMention,
  predicate,
  targetMention,
}: EvidenceRecord): readonly Mark<EvidenceRole>[] {
  return [
    { role: 'source', start: sourceMention[0], end: sourceMention[1] },
    ...(predicate ? [{ role: 'cue' as const, start: predicate[0], end: predicate[1] }] : []),
    { role: 'target', start: targetMention[0], end: targetMention[1] },
  ]
}
