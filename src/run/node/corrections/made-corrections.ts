import { jsonText } from '../../../formats'
import { type Correction, type CorrectionOutcome, contentId } from '../../../model'
import type { MadeCorrection } from '../folder/manifest'

/** Of all that a correction says, its note too. Of one that was read from a line: the order of its fields counts. */
export const hashOf = (correction: Correction): string => contentId(jsonText(correction))

/** What a graph's manifest notes of the corrections that the graph was built with. */
export function madeCorrections(
  corrections: readonly Correction[],
  outcomes: readonly CorrectionOutcome[],
): readonly MadeCorrection[] {
  const problemById = new Map(outcomes.map(({ id, problem }) => [id, problem]))
  return corrections.map((correction) => ({
    id: correction.id,
    problem: problemById.get(correction.id) ?? null,
    hash: hashOf(correction),
  }))
}
