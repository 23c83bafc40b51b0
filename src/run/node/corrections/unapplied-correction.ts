import type { Correction, CorrectionOutcome } from '../../../model'

/** A correction that does not apply to the articles as they are. */
export interface UnappliedCorrection {
  /** The correction. */
  readonly correction: Correction
  /** Why, in words. */
  readonly problem: string
}

export function unappliedOf(
  corrections: readonly Correction[],
  outcomes: readonly CorrectionOutcome[],
): readonly UnappliedCorrection[] {
  const problemById = new Map(outcomes.map(({ id, problem }) => [id, problem]))
  return corrections.flatMap((correction) => {
    const problem = problemById.get(correction.id) ?? null
    return problem === null ? [] : [{ correction, problem }]
  })
}
