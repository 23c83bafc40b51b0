import { Suspense, use, useSyncExternalStore } from 'react'
import type { Store } from '../../core/state/store'
import type { ViewerState } from '../../core/state/viewer-state'
import type { Viewer } from '../../open-viewer'
import { Notice } from '../parts/notice'
import { useThemeOnPage } from '../use-theme'
import { ViewerContext } from '../viewer-context'
import { ErrorBoundary } from './error-boundary'
import { GraphFailure } from './graph-failure'
import { Workspace } from './workspace'

interface Props {
  readonly store: Store<ViewerState>
  readonly opened: Promise<Viewer>
}

/** The whole page: a graph, or why there is none. */
export function App({ store, opened }: Props) {
  useThemeOnPage(useSyncExternalStore(store.subscribe, () => store.get().theme))
  return (
    <ErrorBoundary fallback={(error) => <GraphFailure error={error} />}>
      <Suspense fallback={<Loading />}>
        <OpenedGraph opened={opened} />
      </Suspense>
    </ErrorBoundary>
  )
}

const Loading = () => (
  <main className="whole-page">
    <Notice title="Loading the graph…" />
  </main>
)

function OpenedGraph({ opened }: Pick<Props, 'opened'>) {
  const viewer = use(opened)
  if (viewer.graph.entities.size === 0) return <EmptyGraph />
  return (
    <ViewerContext value={viewer}>
      <Workspace />
    </ViewerContext>
  )
}

const EmptyGraph = () => (
  <main className="whole-page">
    <Notice title="This graph is empty">
      <p>No person, country, organization, outlet, place or topic was found in its articles.</p>
    </Notice>
  </main>
)
