import type { EntityRecord, GraphData, NodeRecord, RelationRecord } from '../../../model'
import { type Lookup, subgraph } from '../../../query'
import type { Filters } from '../filter/filters'
import { recordsLeft } from '../filter/records-left'
import { visibleGraph } from '../filter/visible-graph'
import type { ViewerGraph, ViewerRelation } from '../graph/viewer-graph'
import type { Point } from '../state/viewer-state'

/** How entities are drawn, by id. */
export interface ShownLooks {
  readonly placeById: ReadonlyMap<string, Point>
  /** `#rrggbb` */
  readonly colorById: ReadonlyMap<string, string>
}

/**
 * What is shown of a graph, as a graph of its own: relations with the evidence that the filters leave, counted by it; the entities that
 * are shown, linked or not, and those that the evidence refers to; all where they are drawn, as large as the graph has them.
 */
export function shownData(graph: ViewerGraph, filters: Filters, lookup: Lookup, looks: ShownLooks): GraphData {
  const visible = visibleGraph(graph, filters, lookup)
  const left = new Map(recordsLeft(graph, filters, lookup).flatMap((record) => (record ? [[record.id, record]] : [])))
  const part = subgraph(
    lookup,
    [...visible.relations.values()].map((relation) => left.get(relation.id) ?? withoutEvidence(relation)),
  )
  const needed = new Set(part.entities.map(({ id }) => id))
  const entities = lookup.data.entities.filter(({ id }) => needed.has(id) || visible.entities.has(id))
  return { ...part, entities, nodes: entities.map((entity) => nodeOf(entity, graph, looks)) }
}

/** Of a graph that came without its sentences. */
const withoutEvidence = ({ denied, ...relation }: ViewerRelation): RelationRecord => ({
  ...relation,
  deniedBy: [],
  denies: [],
  denials: [],
  evidence: [],
})

function nodeOf({ id }: EntityRecord, graph: ViewerGraph, looks: ShownLooks): NodeRecord {
  const entity = graph.entities.get(id)
  const { x, y } = looks.placeById.get(id) ?? { x: 0, y: 0 }
  return {
    id,
    x,
    y,
    size: entity?.size ?? 0,
    color: looks.colorById.get(id) ?? '#000000',
    community: entity?.community ?? 0,
  }
}
