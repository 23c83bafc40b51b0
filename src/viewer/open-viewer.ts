import type { GraphDrawing } from './canvas/graph-drawing'
import type { Filters } from './core/filter/filters'
import { type VisibleGraph, visibleGraph } from './core/filter/visible-graph'
import type { ViewerGraph } from './core/graph/viewer-graph'
import { createNameSearch, type NameSearch } from './core/search/name-search'
import { memoizeLast } from './core/state/memoize-last'
import type { Store } from './core/state/store'
import type { ViewerState } from './core/state/viewer-state'
import { type GraphRecords, openRecords } from './data/graph-records'
import type { GraphSource } from './data/graph-source'

/** An opened graph and what the components ask of it. */
export interface Viewer {
  /** What the graph is called. */
  readonly name: string
  readonly graph: ViewerGraph
  readonly records: GraphRecords
  readonly searchNames: NameSearch
  readonly store: Store<ViewerState>
  readonly visible: (filters: Filters) => VisibleGraph
  /** The drawing while there is one: null in the list, without WebGL and before the first picture. */
  readonly drawing: { current: GraphDrawing | null }
}

/** Loads a graph. Rejects with `MissingFile` or `BrokenGraph`. */
export async function openViewer(
  source: GraphSource,
  store: Store<ViewerState>,
  drawing: Viewer['drawing'],
): Promise<Viewer> {
  const graph = await source.graph()
  return {
    name: source.name,
    graph,
    records: openRecords(source, [...graph.entities.values()]),
    searchNames: createNameSearch(graph),
    store,
    visible: memoizeLast((filters: Filters) => visibleGraph(graph, filters)),
    drawing,
  }
}
