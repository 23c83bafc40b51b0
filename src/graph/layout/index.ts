export { layoutGraph } from './layout-graph'
export type { Point } from './point'
