import { useEffect, useState, useSyncExternalStore } from 'react'
import type { LayoutProgress } from '../../core/drawing/layout-progress'
import { placesOf } from '../../core/drawing/places'
import { arrange } from '../../core/state/actions/places'
import { encodePlaces } from '../../core/state/encoded-places'
import type { Point } from '../../core/state/viewer-state'
import { createLayoutRunner, type LayoutRunner } from '../../layout/layout-runner'
import type { Viewer } from '../../open-viewer'
import { prefersStillness } from '../../prefers-stillness'
import { useEntitySizes } from '../appearance/use-entity-sizes'
import { useViewer, useViewerState, useVisible } from '../viewer-context'

export interface LayoutRun {
  readonly progress: LayoutProgress
  /** Begins where everything stands, or scattered by a number. */
  readonly start: (seed: number | null) => void
  readonly pause: () => void
  readonly goOn: () => void
  /** Has everything stand where the graph has it. */
  readonly undo: () => void
}

/** The layout that a reader starts, pauses and undoes. What is shown and what is pinned may change meanwhile. */
export function useLayoutRun(): LayoutRun {
  const viewer = useViewer()
  const { graph, store } = viewer
  const visible = useVisible()
  const pinned = useViewerState((state) => state.pinned)
  const { sizeById } = useEntitySizes()
  const [runner] = useState(() => createRunner(viewer))
  const progress = useSyncExternalStore(runner.subscribe, runner.progress)
  useEffect(() => runner.hold(pinned), [runner, pinned])
  // What is laid out is what was shown at the start: with other filters it is another layout.
  useEffect(() => () => runner.leave(), [runner, visible])
  return {
    progress,
    start(seed) {
      const placeById = placesOf(graph, store.get().layout, pinned)
      runner.start({ graph, visible, placeById, pinned, sizeById, seed })
    },
    pause: runner.pause,
    goOn: runner.goOn,
    undo() {
      runner.cancel()
      store.update(arrange(null))
    },
  }
}

/** Shows each round in the drawing, or with reduced motion only the outcome, which goes into the state. */
function createRunner({ graph, store, drawing, replaced }: Viewer): LayoutRunner {
  return createLayoutRunner({
    onMove: (placeById) => {
      if (!prefersStillness()) drawing.current?.place(placeById)
    },
    onRest(placeById) {
      if (replaced.signal.aborted) return
      const before: ReadonlyMap<string, Point> = placesOf(graph, store.get().layout)
      const places = Array.from(before, ([id, place]) => placeById.get(id) ?? { x: place.x, y: place.y })
      store.update(arrange(encodePlaces(places)))
    },
  })
}
