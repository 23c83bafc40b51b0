import type { GraphDrawing } from './canvas/graph-drawing'
import { createAnswers } from './core/filter/answer-filters'
import type { Filters } from './core/filter/filters'
import type { VisibleGraph } from './core/filter/visible-graph'
import type { ViewerGraph } from './core/graph/viewer-graph'
import { createPathSearch, type PathSearch } from './core/paths/path-search'
import { createNameSearch, type NameSearch } from './core/search/name-search'
import type { OpenResults } from './core/search/open-results'
import { createStore, type Store } from './core/state/store'
import type { ViewerState } from './core/state/viewer-state'
import { type GraphRecords, openRecords } from './data/graph-records'
import type { GraphSource } from './data/graph-source'
import { createLoadedEvidence, type LoadedEvidence } from './data/loaded-evidence'
import { nextTask } from './data/next-task'

/** An opened graph and what the components ask of it. */
export interface Viewer {
  /** What the graph is called. */
  readonly name: string
  readonly graph: ViewerGraph
  readonly records: GraphRecords
  readonly searchNames: NameSearch
  readonly searchPaths: PathSearch
  /** The sentences, as far as filters and timeline need them. */
  readonly evidence: LoadedEvidence
  /** The results of a search that the reader has spread out. */
  readonly results: Store<OpenResults | null>
  readonly store: Store<ViewerState>
  /** What filters leave; while they wait for the sentences, what was left before. */
  readonly visible: (filters: Filters) => VisibleGraph
  /** The drawing while there is one: null in the list, without WebGL and before the first picture. */
  readonly drawing: { current: GraphDrawing | null }
  /** Aborted when another graph takes the place of this one: what still runs must leave the state alone. */
  readonly replaced: AbortController
}

/** Loads a graph. Rejects with `MissingFile` or `BrokenGraph`. */
export async function openViewer(
  source: GraphSource,
  store: Store<ViewerState>,
  drawing: Viewer['drawing'],
): Promise<Viewer> {
  const graph = await source.graph()
  const records = openRecords(source, [...graph.entities.values()])
  const evidence = createLoadedEvidence(graph, records)
  const answer = createAnswers(graph)
  return {
    name: source.name,
    graph,
    records,
    searchNames: createNameSearch(graph),
    searchPaths: createPathSearch(graph, nextTask),
    evidence,
    results: createStore<OpenResults | null>(null),
    store,
    visible(filters) {
      const state = evidence.state()
      return answer(filters, state.kind === 'ready' ? state.lookup : null)
    },
    drawing,
    replaced: new AbortController(),
  }
}
