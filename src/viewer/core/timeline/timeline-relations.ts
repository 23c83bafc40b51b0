import type { RelationRecord } from '../../../model'
import type { Lookup } from '../../../query'
import type { Filters } from '../filter/filters'
import { recordsLeft } from '../filter/records-left'
import { visibleGraph } from '../filter/visible-graph'
import type { ViewerGraph } from '../graph/viewer-graph'

/** What the filters leave of relations, with their evidence; around an entity, if the graph is looked at so. */
export function timelineRelations(graph: ViewerGraph, filters: Filters, lookup: Lookup): readonly RelationRecord[] {
  const left = recordsLeft(graph, filters, lookup).filter((record) => record !== null)
  if (!filters.around) return left
  const { relations } = visibleGraph(graph, filters, lookup)
  return left.filter(({ id }) => relations.has(id))
}
