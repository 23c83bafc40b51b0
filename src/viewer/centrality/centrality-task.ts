/** How central something is: whom those of weight turn to, or who lies on the shortest ways between others. */
export type CentralityMeasure = 'pagerank' | 'betweenness'

/** What a worker is to reckon. Nodes go by their index. */
export interface CentralityTask {
  readonly measure: CentralityMeasure
  readonly nodes: number
  /** Source and target of each link, one after the other; no link joins a node with itself, and no two the same nodes the same way. */
  readonly ends: Uint32Array
  /** More than 0. */
  readonly weights: Float64Array
}

export interface CentralityAnswer {
  /** One for each node. */
  readonly values: Float64Array
  /** From so many nodes, drawn by lot, the ways to all others were looked at; null where it was from all. */
  readonly sample: number | null
}
