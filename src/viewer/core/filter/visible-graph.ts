import type { Lookup } from '../../../query'
import { numberedGraph } from '../graph/numbered-graph'
import type { ViewerEntity, ViewerGraph, ViewerRelation } from '../graph/viewer-graph'
import { asksEvidence } from './asks-evidence'
import type { Filters, Neighbourhood } from './filters'
import { entitiesAround } from './neighbourhood'
import { recountedRelations, wholeRelations } from './relations-left'

/** What the filters leave of a graph. */
export interface VisibleGraph {
  readonly entities: ReadonlySet<string>
  /** What is left of relations, by id: weight, sources and dates are those of the evidence that the filters leave. */
  readonly relations: ReadonlyMap<string, ViewerRelation>
  /** How many entities are left out only because no shown relation touches them. */
  readonly unlinked: number
  /** How many entities are left out only because they are too far from the one that the graph is looked at around. */
  readonly beyond: number
}

/**
 * A relation is shown where its type and both its ends are, and where evidence is left that has what is asked for; an entity where its
 * type is, it is not hidden itself and, if asked, a shown relation touches it.
 *
 * @param lookup the records; without them what is asked of the evidence is not answered, see `asksEvidence`
 */
export function visibleGraph(graph: ViewerGraph, filters: Filters, lookup: Lookup | null = null): VisibleGraph {
  const left =
    lookup && asksEvidence(filters) ? recountedRelations(graph, filters, lookup) : wholeRelations(graph, filters)
  const { relations, isLinked } = linked(graph, left)
  const entities = new Set<string>()
  let unlinked = 0
  for (const [number, entity] of numberedGraph(graph).entities.entries()) {
    if (!isShown(entity, filters)) continue
    if (isLinked[number] === 0) unlinked++
    if (isLinked[number] === 1 || !filters.hideUnlinked) entities.add(entity.id)
  }
  const all: VisibleGraph = { entities, relations, unlinked, beyond: 0 }
  return filters.around ? near(graph, filters, filters.around, all) : all
}

/** Relations by their ids, and which entities they touch, by number. */
function linked(graph: ViewerGraph, left: readonly (ViewerRelation | null)[]) {
  const { entities, sources, targets } = numberedGraph(graph)
  const relations = new Map<string, ViewerRelation>()
  const isLinked = new Uint8Array(entities.length)
  for (const [number, relation] of left.entries()) {
    if (relation === null) continue
    relations.set(relation.id, relation)
    isLinked[sources[number] ?? -1] = 1
    isLinked[targets[number] ?? -1] = 1
  }
  return { relations, isLinked }
}

const isShown = ({ id, type }: ViewerEntity, { hiddenEntityTypes, hiddenEntities }: Filters): boolean =>
  !hiddenEntityTypes.has(type) && !hiddenEntities.has(id)

/** The one looked around stays, though nothing may link it any more. */
function near(graph: ViewerGraph, filters: Filters, around: Neighbourhood, all: VisibleGraph): VisibleGraph {
  const reached = entitiesAround(graph, around, all.relations)
  const entities = new Set<string>()
  let beyond = all.entities.size
  for (const entity of graph.entities.values()) {
    if (!reached.has(entity.id) || !isShown(entity, filters)) continue
    entities.add(entity.id)
    if (all.entities.has(entity.id)) beyond--
  }
  const isNear = ({ source, target }: ViewerRelation) => entities.has(source) && entities.has(target)
  const relations = new Map([...all.relations].filter(([, relation]) => isNear(relation)))
  return { entities, relations, unlinked: all.unlinked, beyond }
}
