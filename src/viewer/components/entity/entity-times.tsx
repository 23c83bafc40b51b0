import { use, useMemo } from 'react'
import { withCopies } from '../../../model'
import { findRelations } from '../../../query'
import { relationFilterOf } from '../../core/filter/relation-filter-of'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { countWords } from '../../core/words/count-words'
import { TimeBars } from '../time/time-bars'
import { useViewer, useViewerState } from '../viewer-context'

/** When that was what the articles tell of an entity. The dates that the filters ask for are marked in it, and leave nothing out of it. */
export function EntityTimes({ entity }: { readonly entity: ViewerEntity }) {
  const { graph, records } = useViewer()
  const lookup = use(records.lookup())
  const filters = useViewerState((state) => state.filters)
  const dated = useMemo(() => {
    const asked = relationFilterOf(graph, { ...filters, since: null, until: null })
    return findRelations(lookup, { ...asked, entity: entity.id })
      .flatMap(({ evidence }) => withCopies(evidence))
      .map(({ piece: { date } }) => ({ date, lane: 'above' as const }))
  }, [graph, lookup, filters, entity])
  return (
    <TimeBars
      label={`${entity.name} over time`}
      dated={dated}
      words={{ above: (count) => countWords(count, 'sentence') }}
    />
  )
}
