import { Checkbox } from 'react-aria-components/Checkbox'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { select, selectTogether } from '../../core/state/actions/selection'
import { isSelected, selectedTargets } from '../../core/state/selection'
import { useViewer, useViewerState } from '../viewer-context'

/** Opens an entity, and a second one together with it. */
export function PairBox({ entity: { id, name } }: { readonly entity: ViewerEntity }) {
  const { store } = useViewer()
  const isChosen = useViewerState(({ selected }) => isSelected(selected, { kind: 'entity', id }))
  const change = (chosen: boolean) => {
    const [other] = selectedTargets(store.get().selected).filter((target) => target.id !== id)
    store.update(chosen ? selectTogether(id) : select(other ?? null))
  }
  return (
    <span data-choosing>
      <Checkbox slot={null} className="filter" aria-label={`Compare ${name}`} isSelected={isChosen} onChange={change}>
        <span className="tick" aria-hidden />
      </Checkbox>
    </span>
  )
}
