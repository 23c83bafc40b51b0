import type { EvidenceRecord } from '../../../model'
import { isAt } from '../evidence/is-at'
import type { Reading } from '../state/viewer-state'
import type { Mark } from '../text/cut-text'
import { type EvidenceRole, evidenceMarks } from '../text/evidence-marks'

/** How to mark the stretch that an article is opened at: `evidence` are the pieces that the selected relation rests on. */
export const readingMarks = (
  reading: Reading,
  evidence: readonly EvidenceRecord[],
): readonly Mark<EvidenceRole | 'passage'>[] => [
  { role: 'passage', start: reading.start, end: reading.end },
  ...evidence.filter((piece) => isAt(piece, reading)).flatMap(evidenceMarks),
]
