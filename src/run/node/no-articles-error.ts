import type { InputProblem } from './inputs/input-problem'

/** No input held an article, so that there is no graph. */
export class NoArticlesError extends Error {
  override readonly name = 'NoArticlesError'

  constructor(readonly skipped: readonly InputProblem[]) {
    super('None of the inputs holds an article, so nothing was built.')
  }
}
