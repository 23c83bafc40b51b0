import type { GraphData } from '../../model'
import type { FileProblem } from './file-problem'

/** How many articles are read of all that can be. When all are, what they say is joined, and the graph is laid out. */
export interface ExtractionProgress {
  readonly done: number
  readonly all: number
}

export interface BrowserExtraction {
  /** The graph of the articles that could be read: that of `extract`, to the byte. */
  readonly data: GraphData
  /** What could not be read, and why. */
  readonly problems: readonly FileProblem[]
}
