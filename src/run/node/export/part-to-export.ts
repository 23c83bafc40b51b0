import { withoutComention } from '../../../formats'
import type { GraphData } from '../../../model'
import type { PressGraph, RelationFilter } from '../../../query'

/** The whole graph, or what a filter leaves of it; a complete format has the `comention` edges unless types are named. */
export function partToExport(graph: PressGraph, filter: RelationFilter, isComplete: boolean): GraphData {
  const comention = filter.comention ?? (isComplete && filter.type === undefined)
  const isFiltered = Object.entries(filter).some(([name, value]) => name !== 'comention' && value !== undefined)
  if (isFiltered) return graph.part({ ...filter, comention })
  return comention ? graph.data : withoutComention(graph.data)
}
