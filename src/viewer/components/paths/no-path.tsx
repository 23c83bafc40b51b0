import { Button } from 'react-aria-components/Button'
import { isWeak, RELATION_TYPES } from '../../../model'
import { nameOf } from '../../core/graph/viewer-graph'
import { showEverything, toggleRelationTypes } from '../../core/state/actions/filters'
import { findPath } from '../../core/state/actions/paths'
import { MOST_STEPS, type PathSelection } from '../../core/state/selection'
import { countWords } from '../../core/words/count-words'
import { useViewer, useViewerState } from '../viewer-context'

const WEAK_TYPES = RELATION_TYPES.filter(isWeak)

/** Says that there is no way, and what could still be tried. */
export function NoPath({ selection: { from, to, maxHops } }: { readonly selection: PathSelection }) {
  const { graph, store } = useViewer()
  const hidden = useViewerState((state) => state.filters.hiddenRelationTypes)
  const hidesWeak = WEAK_TYPES.some((type) => hidden.has(type))
  return (
    <div className="path-answer" role="status">
      <p>
        No path of at most {countWords(maxHops, 'step')} leads from {nameOf(graph, from ?? '')} to{' '}
        {nameOf(graph, to ?? '')}.
      </p>
      <div className="path-remedies">
        {maxHops < MOST_STEPS && (
          <Button className="button" onPress={() => store.update(findPath({ maxHops: MOST_STEPS }))}>
            Allow up to {MOST_STEPS} steps
          </Button>
        )}
        {hidesWeak && (
          <Button className="button" onPress={() => store.update(toggleRelationTypes(WEAK_TYPES, true))}>
            Show weak links too
          </Button>
        )}
        <Button className="button" onPress={() => store.update(showEverything)}>
          Show everything
        </Button>
      </div>
    </div>
  )
}
