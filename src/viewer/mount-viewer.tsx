import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { GraphDrawing } from './canvas/graph-drawing'
import { App } from './components/app'
import { connectAddress } from './connect-address'
import { createStore, type Store } from './core/store'
import { INITIAL_STATE, type ViewerState } from './core/viewer-state'
import type { GraphFolder } from './data/graph-folder'
import { openViewer } from './open-viewer'
import { rememberTheme } from './remember-theme'

export interface MountedViewer {
  readonly store: Store<ViewerState>
  /** The drawing while there is one. */
  readonly drawing: () => GraphDrawing | null
  readonly unmount: () => void
}

/** Puts the viewer of a graph folder into an element of the page. */
export function mountViewer(element: Element, folder: GraphFolder): MountedViewer {
  const store = createStore<ViewerState>(INITIAL_STATE)
  const stops = [rememberTheme(store, localStorage), connectAddress(store, window)]
  const drawing: { current: GraphDrawing | null } = { current: null }
  const opened = openViewer(folder, store, drawing)
  const root = createRoot(element)
  root.render(
    <StrictMode>
      <App store={store} opened={opened} />
    </StrictMode>,
  )
  return {
    store,
    drawing: () => drawing.current,
    unmount() {
      root.unmount()
      for (const stop of stops) stop()
    },
  }
}
