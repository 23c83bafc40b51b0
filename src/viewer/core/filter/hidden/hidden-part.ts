import type { EvidenceCounts } from '../../../../query'
import type { ViewerGraph } from '../../graph/viewer-graph'
import type { Action } from '../../state/actions/action'
import type { Filters } from '../filters'
import type { VisibleGraph } from '../visible-graph'

/** Something that the filters leave out, and how to get it back. */
export interface HiddenPart {
  /** Says what and how much: "12 sentences less sure than 60 of 100". */
  readonly words: string
  readonly bringBack: Action
}

/** What it takes to say what is left out. */
export interface Hiding {
  readonly graph: ViewerGraph
  readonly filters: Filters
  readonly visible: VisibleGraph
  /** All the sentences of the graph, told apart; null while they are not there. */
  readonly counts: EvidenceCounts | null
}
