import { use } from 'react'
import { Button } from 'react-aria-components/Button'
import { findNeighbours } from '../../../query'
import { relationFilterOf } from '../../core/filter/relation-filter-of'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { select } from '../../core/state/actions/selection'
import { countWords } from '../../core/words/count-words'
import { EntityDot } from '../parts/entity-dot'
import { useViewer, useViewerState } from '../viewer-context'

const MOST = 5

/** To whom an entity is linked best, as the filters leave it; each opens together with it. */
export function EntityNeighbours({ entity }: { readonly entity: ViewerEntity }) {
  const { graph, records, store } = useViewer()
  const filters = useViewerState((state) => state.filters)
  const neighbours = findNeighbours(use(records.lookup()), entity.id, {
    ...relationFilterOf(graph, filters),
    limit: MOST,
  })
  if (neighbours.length === 0) return null
  return (
    <section>
      <h3>Most linked to</h3>
      <ul className="plain-list">
        {neighbours.map(({ entity: { id, name, type }, weight, sources }) => (
          <li key={id} className="named">
            <EntityDot type={type} />
            <Button
              className="link"
              aria-label={`${name}, together with ${entity.name}`}
              onPress={() => store.update(select({ kind: 'pair', id: entity.id, other: id }))}
            >
              {name}
            </Button>
            <span className="count">
              {countWords(weight, 'sentence')}, {countWords(sources, 'source')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
