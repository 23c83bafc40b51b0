import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { GraphDrawing } from './canvas/graph-drawing'
import { clearAddress } from './clear-address'
import { App } from './components/page/app'
import { connectAddress } from './connect-address'
import { GraphProblem } from './core/graph/graph-problem'
import { createStore, type Store } from './core/state/store'
import { INITIAL_STATE, type ViewerState } from './core/state/viewer-state'
import type { GraphSource } from './data/graph-source'
import { beginSession, type GraphSession } from './graph-session'
import { createOpening } from './opening/opening'
import { rememberTheme } from './remember-theme'

export interface MountedViewer {
  readonly store: Store<ViewerState>
  readonly session: GraphSession
  /** The drawing while there is one. */
  readonly drawing: () => GraphDrawing | null
  readonly unmount: () => void
}

/** What is wrong with the graph stands on the page, and is nothing to report; all else that a boundary catches is a fault. */
function reportFault(error: unknown): void {
  if (!(error instanceof GraphProblem)) reportError(error)
}

/** Puts the viewer of a graph into an element of the page. */
export function mountViewer(element: Element, source: GraphSource): MountedViewer {
  const store = createStore<ViewerState>(INITIAL_STATE)
  const stops = [rememberTheme(store, localStorage), connectAddress(store, window)]
  const drawing: { current: GraphDrawing | null } = { current: null }
  const session = beginSession(source, store, drawing, () => clearAddress(window))
  const root = createRoot(element, { onCaughtError: reportFault })
  root.render(
    <StrictMode>
      <App store={store} session={session} opening={createOpening(session)} />
    </StrictMode>,
  )
  return {
    store,
    session,
    drawing: () => drawing.current,
    unmount() {
      root.unmount()
      for (const stop of stops) stop()
    },
  }
}
