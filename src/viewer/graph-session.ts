import { GraphProblem } from './core/graph/graph-problem'
import { turnToAnotherGraph } from './core/state/actions/page'
import { createStore, type Store } from './core/state/store'
import type { ViewerState } from './core/state/viewer-state'
import type { GraphSource } from './data/graph-source'
import { openViewer, type Viewer } from './open-viewer'

/** What the page shows: a graph, that it is being loaded, or why there is none. */
export type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'opened'; readonly viewer: Viewer /** How many were opened before it. */; readonly before: number }

/** The graphs of one visit to the page, one after the other. */
export interface GraphSession {
  readonly shown: Pick<Store<Shown>, 'get' | 'subscribe'>
  /**
   * Shows another graph in place of what is shown: the state and the address begin anew. Rejects with a `GraphProblem` where the graph
   * can't be opened, or with the signal's reason where it is called off meanwhile; what was shown stays.
   */
  readonly open: (source: GraphSource, signal?: AbortSignal) => Promise<void>
}

/** Begins with the graph of a source. A fault of the viewer itself is reported. */
export function beginSession(
  first: GraphSource,
  store: Store<ViewerState>,
  drawing: Viewer['drawing'],
  clearAddress: () => void,
): GraphSession {
  const shown = createStore<Shown>({ kind: 'loading' })
  const show = (next: Shown) => shown.update(() => next)
  openViewer(first, store, drawing).then(
    (viewer) => shown.get().kind === 'loading' && show({ kind: 'opened', viewer, before: 0 }),
    (error: unknown) => {
      if (!(error instanceof GraphProblem)) reportError(error)
      if (shown.get().kind === 'loading') show({ kind: 'failed', error })
    },
  )
  return {
    shown,
    async open(source, signal) {
      const viewer = await openViewer(source, store, drawing)
      signal?.throwIfAborted()
      const now = shown.get()
      if (now.kind === 'opened') now.viewer.replaced.abort()
      clearAddress()
      store.update(turnToAnotherGraph)
      show({ kind: 'opened', viewer, before: now.kind === 'opened' ? now.before + 1 : 0 })
    },
  }
}
