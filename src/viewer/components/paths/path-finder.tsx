import { Button } from 'react-aria-components/Button'
import { findPath } from '../../core/state/actions/paths'
import type { PathSelection } from '../../core/state/selection'
import { useViewer } from '../viewer-context'
import { FoundPathList } from './found-path-list'
import { OrderChoice, StepChoice } from './path-choices'
import { PathEnd } from './path-end'
import { PathFilterNote } from './path-filter-note'

/** Asks how two entities hang together, and answers with the sentences. */
export function PathFinder({ selection }: { readonly selection: PathSelection }) {
  const { store } = useViewer()
  const { from, to, order, maxHops } = selection
  return (
    <article className="profile path-finder">
      <h2>Find a path</h2>
      <p className="hint">How two names hang together, each step with the sentence that says so.</p>
      <div className="path-ends">
        <PathEnd label="From" chosen={from} onChoose={(id) => store.update(findPath({ from: id }))} />
        <PathEnd label="To" chosen={to} onChoose={(id) => store.update(findPath({ to: id }))} />
        <Button
          className="button path-swap"
          aria-label="Swap the two"
          isDisabled={from === null && to === null}
          onPress={() => store.update(findPath({ from: to, to: from }))}
        >
          ⇅
        </Button>
      </div>
      <OrderChoice order={order} />
      <StepChoice maxHops={maxHops} />
      <PathFilterNote />
      <PathAnswer selection={selection} />
    </article>
  )
}

function PathAnswer({ selection }: { readonly selection: PathSelection }) {
  const { graph } = useViewer()
  const { from, to } = selection
  const unknown = [from, to].find((id) => id !== null && !graph.entities.has(id))
  if (unknown !== undefined) {
    return (
      <p className="path-answer" role="status">
        “{unknown}” is not in this graph. It may come from another graph or an older one; choose another name.
      </p>
    )
  }
  if (from === null || to === null) {
    return (
      <p className="path-answer" role="status">
        Choose {from === null && to === null ? 'two names' : 'the other name'}.
      </p>
    )
  }
  if (from === to) {
    return (
      <p className="path-answer" role="status">
        Both are the same. Choose two different names.
      </p>
    )
  }
  return <FoundPathList selection={selection} />
}
