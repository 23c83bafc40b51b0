import { type ReactNode, Suspense } from 'react'
import { Button } from 'react-aria-components/Button'
import { ErrorBoundary } from '../page/error-boundary'
import { Notice } from '../parts/notice'
import { useViewer } from '../viewer-context'

/** What its children rest on is loaded when they are first shown. */
export function LoadedDetails({ children }: { readonly children: ReactNode }) {
  const { records } = useViewer()
  const onFailure = (error: unknown, retry: () => void) => {
    const onRetry = () => {
      records.forgetFailures()
      retry()
    }
    return <LoadFailure error={error} onRetry={onRetry} />
  }
  return (
    <ErrorBoundary fallback={onFailure}>
      <Suspense fallback={<p className="nothing">Loading the sentences…</p>}>{children}</Suspense>
    </ErrorBoundary>
  )
}

const LoadFailure = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => (
  <Notice title="The sentences could not be loaded">
    <p className="small">{error instanceof Error ? error.message : String(error)}</p>
    <Button className="button" onPress={onRetry}>
      Try again
    </Button>
  </Notice>
)
