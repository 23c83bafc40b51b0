import { withoutComention } from '../../../formats'
import type { GraphData } from '../../../model'
import { findRelations, lookup, type PressGraph, type RelationFilter, subgraph } from '../../../query'

/** The whole graph, or what a filter leaves of it; a complete format has the `comention` edges unless types are named. */
export function partToExport({ data }: PressGraph, filter: RelationFilter, isComplete: boolean): GraphData {
  const comention = filter.comention ?? (isComplete && filter.type === undefined)
  const isFiltered = Object.entries(filter).some(([name, value]) => name !== 'comention' && value !== undefined)
  if (!isFiltered) return comention ? data : withoutComention(data)
  const graph = lookup(data)
  return subgraph(graph, findRelations(graph, { ...filter, comention }))
}
