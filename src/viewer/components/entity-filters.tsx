import { ENTITY_TYPES } from '../../model'
import { toggleEntityTypes } from '../core/actions'
import { countTypes } from '../core/count-types'
import { PLURALS } from '../core/type-words'
import { EntityDot } from './entity-dot'
import { FilterBox } from './filter-box'
import { useViewer, useViewerState } from './viewer-context'

export function EntityFilters() {
  const { graph, store } = useViewer()
  const hidden = useViewerState((state) => state.filters.hiddenEntityTypes)
  const counts = countTypes(graph.entities.values())
  return (
    <section className="filter-group" aria-labelledby="entity-filters">
      <h2 id="entity-filters">Entities</h2>
      <p className="hint">The more often it is named, the larger the disc.</p>
      {ENTITY_TYPES.filter((type) => counts.has(type)).map((type) => (
        <FilterBox
          key={type}
          label={PLURALS[type]}
          count={counts.get(type) ?? 0}
          shown={!hidden.has(type)}
          onChange={(shown) => store.update(toggleEntityTypes([type], shown))}
          sign={<EntityDot type={type} />}
        />
      ))}
    </section>
  )
}
