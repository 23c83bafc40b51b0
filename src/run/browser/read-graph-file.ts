import type { GraphData } from '../../model'

/** What a file that should hold a graph holds. */
export type ReadGraphFile =
  | { readonly kind: 'whole'; readonly data: GraphData }
  /** The `graph.json` of a graph folder, whose sentences stand in other files. */
  | { readonly kind: 'lean'; readonly text: string }
  /** No graph of ours, or a damaged one; the reason says what is wrong and where. */
  | { readonly kind: 'refused'; readonly reason: string }
