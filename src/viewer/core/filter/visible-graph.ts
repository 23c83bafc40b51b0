import type { RelationRecord } from '../../../model'
import { endsFilter, type Lookup } from '../../../query'
import type { ViewerGraph, ViewerRelation } from '../graph/viewer-graph'
import { asksEvidence } from './asks-evidence'
import type { Filters, Neighbourhood } from './filters'
import { hasShownEnds } from './has-shown-ends'
import { leftRecords } from './left-records'
import { entitiesAround } from './neighbourhood'
import { relationFilterOf } from './relation-filter-of'

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
  const relations = lookup && asksEvidence(filters) ? recounted(graph, filters, lookup) : asWhole(graph, filters)
  const shown = shownEntities(graph, filters)
  const linked = endsOf(relations.values())
  const all: VisibleGraph = {
    entities: new Set(filters.hideUnlinked ? shown.filter((id) => linked.has(id)) : shown),
    relations,
    unlinked: shown.filter((id) => !linked.has(id)).length,
    beyond: 0,
  }
  return filters.around ? near(all, shown, filters.around) : all
}

function endsOf(relations: Iterable<ViewerRelation>): ReadonlySet<string> {
  const ends = new Set<string>()
  for (const { source, target } of relations) ends.add(source).add(target)
  return ends
}

const shownEntities = ({ entities }: ViewerGraph, { hiddenEntityTypes, hiddenEntities }: Filters): readonly string[] =>
  [...entities.values()].flatMap(({ id, type }) => (hiddenEntityTypes.has(type) || hiddenEntities.has(id) ? [] : id))

/** The one looked around stays, though nothing may link it any more. */
function near(all: VisibleGraph, shown: readonly string[], around: Neighbourhood): VisibleGraph {
  const reached = entitiesAround(around, all.relations.values())
  const entities = new Set(shown.filter((id) => reached.has(id)))
  const isNear = ({ source, target }: ViewerRelation) => entities.has(source) && entities.has(target)
  return {
    entities,
    relations: new Map([...all.relations].filter(([, relation]) => isNear(relation))),
    unlinked: all.unlinked,
    beyond: all.entities.size - [...entities].filter((id) => all.entities.has(id)).length,
  }
}

function asWhole(graph: ViewerGraph, filters: Filters): VisibleGraph['relations'] {
  const hasEnds = endsFilter({ names: IDS, entityById: graph.entities }, relationFilterOf(graph, filters))
  const isLeft = (relation: ViewerRelation) =>
    hasShownEnds(relation, filters) &&
    hasEnds(relation) &&
    hasSources(relation, filters) &&
    hasDenial(relation, filters)
  const left = new Map<string, ViewerRelation>()
  for (const relation of graph.relations.values()) if (isLeft(relation)) left.set(relation.id, relation)
  return left
}

/** Nothing is asked for by name here. */
const IDS = { resolve: (id: string) => ({ id }) }

/** A relation that keeps all of its evidence stays the same object, so that whoever draws it sees that nothing changed. */
function recounted(graph: ViewerGraph, filters: Filters, lookup: Lookup): VisibleGraph['relations'] {
  const left = new Map<string, ViewerRelation>()
  for (const record of leftRecords(graph, filters, lookup)) {
    const whole = graph.relations.get(record.id)
    if (whole) left.set(record.id, record === lookup.relationById.get(record.id) ? whole : countedBy(record, whole))
  }
  return left
}

const countedBy = ({ weight, sources, denials, firstSeen, lastSeen }: RelationRecord, whole: ViewerRelation) => ({
  ...whole,
  weight,
  sources,
  denied: denials.length > 0,
  firstSeen,
  lastSeen,
})

/** Whether a relation has as many independent sources as the filters ask for. */
export const hasSources = ({ sources }: ViewerRelation, { leastSources }: Filters): boolean => sources >= leastSources

/** Whether a relation is denied, where the filters ask for that. */
export const hasDenial = ({ denied }: ViewerRelation, { onlyDenied }: Filters): boolean => denied || !onlyDenied
