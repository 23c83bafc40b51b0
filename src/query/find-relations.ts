import { byText, isWeak, type RelationRecord } from '../model'
import { endsFilter } from './ends-filter'
import { evidenceFilter } from './evidence-filter'
import { keepEvidence } from './keep-evidence'
import type { Lookup } from './lookup'
import type { RelationFilter } from './relation-filter'

/** The best evidenced first: by independent sources, then by pieces of evidence; weak links, which claim nothing, behind all claims. */
export const byEvidence = (a: RelationRecord, b: RelationRecord): number =>
  Number(isWeak(a.type)) - Number(isWeak(b.type)) || b.sources - a.sources || b.weight - a.weight || byText(a.id, b.id)

/**
 * The relations that match, best evidenced first. What a filter asks of the evidence leaves only the evidence that has it, and the
 * relations that have such evidence. Throws a NameError on a name that stands for no entity or for several.
 */
export function findRelations(graph: Lookup, filter: RelationFilter = {}): readonly RelationRecord[] {
  const endsMatch = endsFilter(graph.names, filter)
  const evidenceMatches = evidenceFilter(graph, filter)
  return graph.data.relations
    .filter(endsMatch)
    .map((relation) => keepEvidence(relation, relation.evidence.filter(evidenceMatches), graph.documentById))
    .filter(({ evidence, sources }) => evidence.length > 0 && sources >= (filter.minSources ?? 0))
    .filter(({ denials }) => filter.denied === undefined || filter.denied === denials.length > 0)
    .sort(byEvidence)
    .slice(0, filter.limit ?? Number.POSITIVE_INFINITY)
}
