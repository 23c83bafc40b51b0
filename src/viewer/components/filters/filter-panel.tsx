import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { DEFAULT_FILTERS, sameFilters } from '../../core/filter/filters'
import { resetFilters, showEverything, toggleUnlinked } from '../../core/state/actions/filters'
import { AppearanceGroup } from '../appearance/appearance-group'
import { useViewer, useViewerState, useVisible } from '../viewer-context'
import { ConfidenceFilter } from './confidence-filter'
import { EntityFilters } from './entity-filters'
import { FilterBox } from './filter-box'
import { OutletFilters } from './outlet-filters'
import { RelationFilters } from './relation-filters'
import { SourceFilters } from './source-filters'
import { StandingFilters } from './standing-filters'

/** The legend, which is also the filters. */
export function FilterPanel() {
  const [isOpen, setOpen] = useState(false)
  return (
    <aside className="filters" aria-label="Legend and filters" data-open={isOpen}>
      <Button className="button filters-toggle" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        Legend and filters
      </Button>
      <div className="filters-body">
        <EntityFilters />
        <AppearanceGroup />
        <RelationFilters />
        <SourceFilters />
        <OutletFilters />
        <StandingFilters />
        <ConfidenceFilter />
        <MoreFilters />
      </div>
    </aside>
  )
}

function MoreFilters() {
  const { store } = useViewer()
  const filters = useViewerState((state) => state.filters)
  const { unlinked } = useVisible()
  return (
    <section className="filter-group">
      <FilterBox
        label="Unlinked: no shown relation"
        count={unlinked}
        shown={!filters.hideUnlinked}
        onChange={(shown) => store.update(toggleUnlinked(shown))}
      />
      <div className="filter-actions">
        <Button className="button" onPress={() => store.update(showEverything)}>
          Show everything
        </Button>
        <Button
          className="button"
          isDisabled={sameFilters(filters, DEFAULT_FILTERS)}
          onPress={() => store.update(resetFilters)}
        >
          Reset
        </Button>
      </div>
    </section>
  )
}
