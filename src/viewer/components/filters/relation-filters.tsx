import { type Quadrant, RELATION_KINDS, type RelationType, relationKind } from '../../../model'
import { typeCounts } from '../../core/graph/type-counts'
import { toggleRelationTypes } from '../../core/state/actions/filters'
import { QUADRANT_NAMES } from '../../core/words/quadrant-names'
import { RelationLine } from '../parts/relation-line'
import { useViewer, useViewerState } from '../viewer-context'
import { FilterBox } from './filter-box'
import { GroupFilters } from './group-filters'
import { ScaleLegend } from './scale-legend'

const QUADRANTS = Object.keys(QUADRANT_NAMES) as Quadrant[]

export function RelationFilters() {
  const { graph } = useViewer()
  const counts = typeCounts(graph).relations
  return (
    <section className="filter-group" aria-labelledby="relation-filters">
      <h2 id="relation-filters">Relations</h2>
      <ScaleLegend />
      <GroupFilters counts={counts} />
      {QUADRANTS.map((quadrant) => (
        <QuadrantFilters key={quadrant} quadrant={quadrant} counts={counts} />
      ))}
    </section>
  )
}

interface QuadrantProps {
  readonly quadrant: Quadrant
  readonly counts: ReadonlyMap<RelationType, number>
}

function QuadrantFilters({ quadrant, counts }: QuadrantProps) {
  const { store } = useViewer()
  const hidden = useViewerState((state) => state.filters.hiddenRelationTypes)
  const types = RELATION_KINDS.filter((kind) => kind.quadrant === quadrant && counts.has(kind.type)).map(
    ({ type }) => type,
  )
  if (types.length === 0) return null
  return (
    <div role="group" aria-label={QUADRANT_NAMES[quadrant]}>
      <h3>{QUADRANT_NAMES[quadrant]}</h3>
      {types.map((type) => (
        <FilterBox
          key={type}
          label={relationKind(type).label}
          count={counts.get(type) ?? 0}
          shown={!hidden.has(type)}
          onChange={(shown) => store.update(toggleRelationTypes([type], shown))}
          sign={<RelationLine type={type} />}
        />
      ))}
    </div>
  )
}
