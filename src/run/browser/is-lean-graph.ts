/** Whether a text is the `graph.json` of a graph folder: nodes and edges as ours are, but no edge with its sentences. */
export function isLeanGraph(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false
  const edges = edgesOf(text)
  return edges.length > 0 && edges.every(isLeanEdge)
}

function edgesOf(text: string): readonly unknown[] {
  try {
    const { edges }: { edges?: unknown } = JSON.parse(text)
    return Array.isArray(edges) ? edges : []
  } catch {
    return []
  }
}

function isLeanEdge(edge: unknown): boolean {
  const { attributes } = Object(edge) as { readonly attributes?: unknown }
  const names = Object(attributes) as object
  return Object.hasOwn(names, 'relation') && !Object.hasOwn(names, 'evidence')
}
