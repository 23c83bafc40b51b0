import { Button } from 'react-aria-components/Button'
import { NO_FILTERS, sameFilters } from '../../core/filter/filters'
import { showEverything } from '../../core/state/actions/filters'
import { useViewer, useViewerState } from '../viewer-context'

/** Says over what paths are looked for. */
export function PathFilterNote() {
  const { store } = useViewer()
  const filters = useViewerState((state) => state.filters)
  if (sameFilters({ ...filters, hideUnlinked: false }, NO_FILTERS)) {
    return <p className="hint">Looks through the whole graph. Being named together alone is no step.</p>
  }
  return (
    <p className="hint">
      Looks only through what the filters show.{' '}
      <Button className="text-button" onPress={() => store.update(showEverything)}>
        Show everything
      </Button>
    </p>
  )
}
