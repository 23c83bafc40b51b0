import type { FileProblem } from '../../run/browser'
import { GraphProblem } from '../core/graph/graph-problem'

/** What a reader has given can't be shown: why, and which files are to blame. */
export class RefusedFiles extends GraphProblem {
  override readonly name = 'RefusedFiles'
  constructor(
    message: string,
    readonly problems: readonly FileProblem[],
  ) {
    super(message)
  }
}
