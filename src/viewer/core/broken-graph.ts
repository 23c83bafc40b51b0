/** The graph file was found but does not hold a graph. The message says where and what stands there. */
export class BrokenGraph extends Error {
  override readonly name = 'BrokenGraph'
}
