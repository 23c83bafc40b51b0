import { GraphProblem } from './graph-problem'

/** A file of the graph folder was found but does not hold what it should. The message says where and what stands there. */
export class BrokenGraph extends GraphProblem {
  override readonly name = 'BrokenGraph'
}
