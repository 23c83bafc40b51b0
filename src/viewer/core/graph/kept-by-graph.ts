import type { ViewerGraph } from './viewer-graph'

/** What is found out about a graph once, and kept as long as the graph is. */
export function keptByGraph<Finding>(find: (graph: ViewerGraph) => Finding): (graph: ViewerGraph) => Finding {
  const found = new WeakMap<ViewerGraph, Finding>()
  return (graph) => {
    const known = found.get(graph)
    if (known !== undefined) return known
    const finding = find(graph)
    found.set(graph, finding)
    return finding
  }
}
