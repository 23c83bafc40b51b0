import { Button } from 'react-aria-components/Button'
import type { EvidenceCount } from '../../../query'
import { nameOf } from '../../core/graph/viewer-graph'
import { toggleOutlets } from '../../core/state/actions/filters'
import { ShortList } from '../parts/short-list'
import { useViewer, useViewerState } from '../viewer-context'
import { FilterBox } from './filter-box'
import { FilterFold } from './filter-fold'
import { useEvidenceCounts } from './use-evidence-counts'

/** Whose reports are counted. */
export function OutletFilters() {
  const isSet = useViewerState(({ filters }) => filters.hiddenOutlets.size > 0)
  return (
    <FilterFold title="Outlets" isSet={isSet}>
      <p className="hint">A sentence counts for the outlet whose report it is: a copy for that of its original.</p>
      <OutletList />
    </FilterFold>
  )
}

function OutletList() {
  const counts = useEvidenceCounts()
  if (!counts) return <p className="nothing">Reading whose reports there are…</p>
  return (
    <>
      <AllOrNone ids={counts.sourceOutlets.map(idOf)} />
      <ShortList items={counts.sourceOutlets} keyOf={idOf} limit={8}>
        {(outlet) => <OutletBox outlet={outlet} />}
      </ShortList>
    </>
  )
}

/** The id by which filters name an outlet; empty for an unknown one. */
const idOf = ({ value }: EvidenceCount<string | null>): string => value ?? ''

function OutletBox({ outlet }: { readonly outlet: EvidenceCount<string | null> }) {
  const { graph, store } = useViewer()
  const id = idOf(outlet)
  const isHidden = useViewerState(({ filters }) => filters.hiddenOutlets.has(id))
  return (
    <FilterBox
      label={id === '' ? 'unknown outlets' : nameOf(graph, id)}
      count={outlet.weight}
      shown={!isHidden}
      onChange={(shown) => store.update(toggleOutlets([id], shown))}
    />
  )
}

function AllOrNone({ ids }: { readonly ids: readonly string[] }) {
  const { store } = useViewer()
  if (ids.length < 3) return null
  return (
    <div className="all-or-none">
      <Button className="text-button" onPress={() => store.update(toggleOutlets(ids, true))}>
        All outlets
      </Button>
      <Button className="text-button" onPress={() => store.update(toggleOutlets(ids, false))}>
        No outlet
      </Button>
    </div>
  )
}
