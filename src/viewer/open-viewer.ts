import type { GraphDrawing } from './canvas/graph-drawing'
import type { Filters } from './core/filter/filters'
import { type VisibleGraph, visibleGraph } from './core/filter/visible-graph'
import { readGraph } from './core/graph/read-graph'
import { createSearchIndex, type SearchIndex } from './core/graph/search-index'
import type { ViewerGraph } from './core/graph/viewer-graph'
import { memoizeLast } from './core/state/memoize-last'
import type { Store } from './core/state/store'
import type { ViewerState } from './core/state/viewer-state'
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
    records: openRecords(folder, [...graph.entities.values()]),
    search: createSearchIndex(graph),
    store,
    visible: memoizeLast((filters: Filters) => visibleGraph(graph, filters)),
    drawing,
  }
}
