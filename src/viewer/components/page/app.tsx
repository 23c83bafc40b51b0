import { useSyncExternalStore } from 'react'
import type { Store } from '../../core/state/store'
import type { ViewerState } from '../../core/state/viewer-state'
import type { GraphSession } from '../../graph-session'
import type { Viewer } from '../../open-viewer'
import type { Opening } from '../../opening/opening'
import { OpenButton } from '../opening/open-button'
import { OpeningContext } from '../opening/opening-context'
import { OpeningDesk } from '../opening/opening-desk'
import { Notice } from '../parts/notice'
import { useThemeOnPage } from '../use-theme'
import { ViewerContext } from '../viewer-context'
import { ErrorBoundary } from './error-boundary'
import { GraphFailure } from './graph-failure'
import { Workspace } from './workspace'

interface Props {
  readonly store: Store<ViewerState>
  readonly session: GraphSession
  readonly opening: Opening
}

/** The whole page: a graph, or why there is none. */
export function App({ store, session, opening }: Props) {
  useThemeOnPage(useSyncExternalStore(store.subscribe, () => store.get().theme))
  return (
    <OpeningContext value={opening}>
      <ErrorBoundary fallback={(error) => <GraphFailure error={error} />}>
        <ShownGraph session={session} />
      </ErrorBoundary>
      <OpeningDesk />
    </OpeningContext>
  )
}

const Loading = () => (
  <main className="whole-page">
    <Notice title="Loading the graph…" />
  </main>
)

/** The key has each graph begin with a workspace of its own: what was typed, sorted and scrolled belonged to another. */
function ShownGraph({ session }: Pick<Props, 'session'>) {
  const shown = useSyncExternalStore(session.shown.subscribe, session.shown.get)
  if (shown.kind === 'loading') return <Loading />
  if (shown.kind === 'failed') return <GraphFailure error={shown.error} />
  return <OpenedGraph key={shown.before} viewer={shown.viewer} />
}

function OpenedGraph({ viewer }: { readonly viewer: Viewer }) {
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
      <OpenButton />
    </Notice>
  </main>
)
