import type { InputProblem } from './inputs/input-problem'

/** No input held an article, so that there is no graph. */
export class NoArticlesError extends Error {
  /** `NoArticlesError`. */
  override readonly name = 'NoArticlesError'

  constructor(
    /** The inputs, each with why it could not be read. */
    readonly skipped: readonly InputProblem[],
  ) {
    super('None of the inputs holds an article, so nothing was built.')
  }
}
