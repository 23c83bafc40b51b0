export { findCommunities } from './find-communities'
export { nodeSize } from './node-size'
export { undirectedGraph, type WeightedEdge, type WeightedNode } from './undirected-graph'
