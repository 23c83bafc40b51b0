export type { EdgeAttributes, GraphAttributes, NodeAttributes, PressgraphJson } from './attributes'
export { SERIALIZED_GRAPH, serializedEdge, serializedNode, toGraphology } from './to-graphology'
