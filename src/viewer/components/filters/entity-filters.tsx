import { ENTITY_TYPES } from '../../../model'
import { typeCounts } from '../../core/graph/type-counts'
import { toggleEntityTypes } from '../../core/state/actions/filters'
import { PLURALS } from '../../core/words/type-words'
import { EntityDot } from '../parts/entity-dot'
import { useViewer, useViewerState } from '../viewer-context'
import { FilterBox } from './filter-box'

export function EntityFilters() {
  const { graph, store } = useViewer()
  const hidden = useViewerState((state) => state.filters.hiddenEntityTypes)
  const hasTypeColors = useViewerState((state) => state.appearance.color === 'type')
  const counts = typeCounts(graph).entities
  return (
    <section className="filter-group" aria-labelledby="entity-filters">
      <h2 id="entity-filters">Entities</h2>
      {ENTITY_TYPES.filter((type) => counts.has(type)).map((type) => (
        <FilterBox
          key={type}
          label={PLURALS[type]}
          count={counts.get(type) ?? 0}
          shown={!hidden.has(type)}
          onChange={(shown) => store.update(toggleEntityTypes([type], shown))}
          sign={hasTypeColors && <EntityDot type={type} />}
        />
      ))}
    </section>
  )
}
