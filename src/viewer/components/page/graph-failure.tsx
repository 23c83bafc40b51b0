import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { BrokenGraph } from '../../core/graph/broken-graph'
import { MissingFile } from '../../data/graph-folder'
import { OpenButton } from '../opening/open-button'
import { Notice } from '../parts/notice'

/** The graph could not be opened: what is wrong and what to do. */
export const GraphFailure = ({ error }: { readonly error: unknown }) => (
  <main className="whole-page">
    <Notice title={title(error)}>
      <p>{advice(error)}</p>
      <p className="message">{error instanceof Error ? error.message : String(error)}</p>
      <div className="notice-actions">
        <OpenButton />
        <Button className="button" onPress={() => window.location.reload()}>
          Try again
        </Button>
      </div>
    </Notice>
  </main>
)

function title(error: unknown): string {
  if (error instanceof MissingFile) return 'There is no graph here yet'
  return error instanceof BrokenGraph ? 'The graph is broken' : 'The viewer has failed'
}

function advice(error: unknown): ReactNode {
  if (error instanceof MissingFile)
    return (
      <>
        Drop articles or a graph anywhere on this page, or paste the text of an article: it is read in this browser and
        goes nowhere else. Or build a graph with <code>pressgraph build articles</code>, then open it with{' '}
        <code>pressgraph serve</code>.
      </>
    )
  if (error instanceof BrokenGraph)
    return 'Its file can be read but does not hold a graph. Building it anew should help.'
  return 'This is a fault of the viewer, not of your graph.'
}
