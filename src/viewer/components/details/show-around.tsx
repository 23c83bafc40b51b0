import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { showAllAround, showAround } from '../../core/state/actions/filters'
import { useViewer, useViewerState } from '../viewer-context'

const DEPTHS = [1, 2, 3]

/** Leaves only what is so many shown relations away from the entity; the depth that is chosen, chosen again, brings all back. */
export function ShowAround({ entity }: { readonly entity: ViewerEntity }) {
  const { store } = useViewer()
  const around = useViewerState(({ filters }) => filters.around)
  const depth = around?.id === entity.id ? around.depth : null
  const choose = (chosen: number | undefined) =>
    store.update(chosen === undefined ? showAllAround : showAround(entity.id, chosen))
  return (
    <div className="show-around">
      <span id="show-around" className="small">
        Only its neighborhood, in steps
      </span>
      <ToggleButtonGroup
        className="choice"
        aria-labelledby="show-around"
        selectionMode="single"
        selectedKeys={depth === null ? [] : [String(depth)]}
        onSelectionChange={(keys) => choose(DEPTHS.find((one) => keys.has(String(one))))}
      >
        {DEPTHS.map((one) => (
          <ToggleButton key={one} id={String(one)} aria-label={one === 1 ? '1 step' : `${one} steps`}>
            {one}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
