import type { RestReason } from '../core/drawing/layout-progress'

/** What a worker is to lay out. Nodes go by their index; lengths are in units of the graph's layout, which are pixels at zoom 1. */
export interface LayoutTask {
  /** x and y of each node, one after the other. */
  readonly places: Float32Array
  /** Radius of each node. */
  readonly radii: Float32Array
  /** 1 for a node that stays where it is. */
  readonly held: Uint8Array
  /** The two ends of each link, one after the other; no link joins a node with itself. */
  readonly ends: Uint32Array
  /** How strongly each link pulls; more than 0. */
  readonly pulls: Float32Array
  /** Where nodes begin that are not held: scattered by this number, or, for null, at their places. */
  readonly seed: number | null
}

/** What the page tells the worker. Work that is no longer wanted ends with the worker. */
export type LayoutOrder =
  | { readonly kind: 'start'; readonly task: LayoutTask }
  | { readonly kind: 'pause' }
  | { readonly kind: 'goOn' }
  | { readonly kind: 'hold'; readonly held: Uint8Array; readonly places: Float32Array }

/** What the worker tells the page. `places` are as in the task. */
export interface LayoutReport {
  readonly round: number
  /** So many rounds at most. */
  readonly rounds: number
  /** Null while the nodes still move. */
  readonly rest: RestReason | null
  /** At rest, discs do not overlap, and all numbers are whole but those of nodes that are held. */
  readonly places: Float32Array
}
