export type { EdgeAttributes, GraphAttributes, NodeAttributes, PressgraphJson } from './attributes'
export { toGraphology } from './to-graphology'
