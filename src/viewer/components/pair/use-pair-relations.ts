import { use, useMemo } from 'react'
import type { RelationRecord } from '../../../model'
import { findRelations } from '../../../query'
import { relationFilterOf } from '../../core/filter/relation-filter-of'
import { relationsOf } from '../../core/graph/viewer-graph'
import { useViewer, useViewerState } from '../viewer-context'

interface PairRelations {
  /** What the filters leave, with the evidence that they leave, the best evidenced first. */
  readonly relations: readonly RelationRecord[]
  /** How many more there are. */
  readonly hidden: number
}

/** The relations between two entities, in both directions. */
export function usePairRelations(id: string, other: string): PairRelations {
  const { graph, records } = useViewer()
  const lookup = use(records.lookup())
  const filters = useViewerState((state) => state.filters)
  return useMemo(() => {
    const all = relationsOf(graph, id).filter(({ source, target }) => source === other || target === other)
    const asked = { ...relationFilterOf(graph, filters), between: [id, other] }
    const relations = all.length === 0 ? [] : findRelations(lookup, asked)
    return { relations, hidden: all.length - relations.length }
  }, [graph, lookup, filters, id, other])
}
