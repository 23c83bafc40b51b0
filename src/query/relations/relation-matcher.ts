import type { EvidenceRecord, RelationRecord } from '../../model'
import { checkRelationFilter } from '../filters/check-relation-filter'
import { endsFilter } from '../filters/ends-filter'
import { type EvidenceTest, evidenceTests } from '../filters/evidence-tests'
import type { RelationFilter } from '../filters/relation-filter'
import type { Lookup } from '../lookup'
import { keepEvidence } from './keep-evidence'

/** What a filter leaves of a relation: the same record where it leaves all of it, null where it leaves nothing. */
export type RelationMatcher = (relation: RelationRecord) => RelationRecord | null

/**
 * Prepares a filter, for whoever goes through the relations: `findRelations` is what it leaves of all. `limit` is not asked. Throws a
 * NameError on a name that stands for no entity or for several, a RangeError on a field or value that a filter can't have.
 *
 * @example
 * const left = relationMatcher(lookup(data), { minConfidence: 0.8 })
 * data.relations.map(left) // null where no sentence is as certain
 */
export function relationMatcher(graph: Lookup, filter: RelationFilter): RelationMatcher {
  checkRelationFilter(filter)
  const endsMatch = endsFilter(graph, filter)
  const narrow = narrower(graph, filter)
  const isEnough = enough(filter)
  // Cheap tests go first: a part of the evidence never has more sources or weight than the whole.
  return (relation) => {
    if (!isEnough(relation) || !endsMatch(relation)) return null
    const left = narrow(relation)
    return left && isEnough(left) && isDeniedAsAsked(left, filter) ? left : null
  }
}

/** A relation that all evidence is left of is not looked into. */
function narrower(graph: Lookup, filter: RelationFilter): RelationMatcher {
  const tests = evidenceTests(graph, filter)
  if (tests.length === 0) return (relation) => relation
  const holds = allHold(tests)
  return (relation) => {
    const left = evidenceLeft(relation.evidence, holds)
    if (left === relation.evidence) return relation
    return left.length === 0 ? null : keepEvidence(relation, left, graph.documentById)
  }
}

/** The evidence that holds; the same list where all of it does. */
function evidenceLeft(evidence: readonly EvidenceRecord[], holds: EvidenceTest): readonly EvidenceRecord[] {
  const first = evidence.findIndex((piece) => !holds(piece))
  if (first < 0) return evidence
  const left = evidence.slice(0, first)
  for (let place = first + 1; place < evidence.length; place++) {
    const piece = evidence[place]
    if (piece && holds(piece)) left.push(piece)
  }
  return left
}

/** Most filters ask one thing of evidence, and graphs have much of it. */
function allHold(tests: readonly EvidenceTest[]): EvidenceTest {
  const [first, ...others] = tests
  if (first && others.length === 0) return first
  return (piece) => {
    for (const holds of tests) if (!holds(piece)) return false
    return true
  }
}

const enough =
  ({ minSources = 0, minWeight = 0 }: RelationFilter) =>
  ({ sources, weight }: RelationRecord): boolean =>
    sources >= minSources && weight >= minWeight

const isDeniedAsAsked = ({ denials }: RelationRecord, { denied }: RelationFilter): boolean =>
  denied === undefined || denied === denials.length > 0
