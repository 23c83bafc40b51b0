import type { GraphDrawing } from './canvas/graph-drawing'
import type { Filters } from './core/filters'
import { memoizeLast } from './core/memoize-last'
import { readGraph } from './core/read-graph'
import { createSearchIndex, type SearchIndex } from './core/search-index'
import type { Store } from './core/store'
import type { ViewerGraph } from './core/viewer-graph'
import type { ViewerState } from './core/viewer-state'
import { type VisibleGraph, visibleGraph } from './core/visible-graph'
import type { GraphFolder } from './data/graph-folder'
import { type GraphRecords, openRecords } from './data/graph-records'

/** An opened graph and what the components ask of it. */
export interface Viewer {
  readonly graph: ViewerGraph
  readonly records: GraphRecords
  readonly search: SearchIndex
  readonly store: Store<ViewerState>
  readonly visible: (filters: Filters) => VisibleGraph
  /** The drawing while there is one: null in the list, without WebGL and before the first picture. */
  readonly drawing: { current: GraphDrawing | null }
}

/** Loads the graph of a folder. Rejects with `MissingFile` or `BrokenGraph`. */
export async function openViewer(
  folder: GraphFolder,
  store: Store<ViewerState>,
  drawing: Viewer['drawing'],
): Promise<Viewer> {
  const graph = readGraph(await folder('graph.json'))
  return {
    graph,
    records: openRecords(folder),
    search: createSearchIndex(graph),
    store,
    visible: memoizeLast((filters: Filters) => visibleGraph(graph, filters)),
    drawing,
  }
}
