import { createContext, useContext, useSyncExternalStore } from 'react'
import type { VisibleGraph } from '../core/filter/visible-graph'
import type { ViewerState } from '../core/state/viewer-state'
import type { EvidenceState } from '../data/loaded-evidence'
import type { Viewer } from '../open-viewer'

export const ViewerContext = createContext<Viewer | null>(null)

/** The opened graph. Only inside the part of the page that shows one. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('this component stands outside the viewer')
  return viewer
}

/** A part of the state; the component renders again when it changes. */
export function useViewerState<Part>(part: (state: ViewerState) => Part): Part {
  const { store } = useViewer()
  return useSyncExternalStore(store.subscribe, () => part(store.get()))
}

/** The sentences behind relations, as far as they are there. */
export function useEvidence(): EvidenceState {
  const { evidence } = useViewer()
  return useSyncExternalStore(evidence.subscribe, evidence.state)
}

/** What the filters leave to see. */
export function useVisible(): VisibleGraph {
  const { visible } = useViewer()
  useEvidence()
  return visible(useViewerState((state) => state.filters))
}
