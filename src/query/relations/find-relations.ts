import type { RelationRecord } from '../../model'
import type { RelationFilter } from '../filters/relation-filter'
import type { Lookup } from '../lookup'
import { byEvidence } from './by-evidence'
import { candidates } from './candidates'
import { type RelationMatcher, relationMatcher } from './relation-matcher'

/**
 * The relations that match, best evidenced first. What a filter asks of the evidence leaves only the evidence that has it, and the
 * relations that have such evidence. Throws a NameError on a name that stands for no entity or for several, a RangeError on a field or
 * value that a filter can't have.
 *
 * @example
 * findRelations(lookup(data), { from: 'Macron', type: 'accuse', minSources: 2 })
 */
export function findRelations(graph: Lookup, filter: RelationFilter = {}): readonly RelationRecord[] {
  const match = relationMatcher(graph, filter)
  const among = candidates(graph, filter)
  if (filter.limit === undefined) return among.flatMap((relation) => match(relation) ?? []).sort(byEvidence)
  const ordered = among === graph.relations ? graph.bestEvidenced : among.toSorted(byEvidence)
  return best(ordered, match, Math.floor(filter.limit))
}

/**
 * The best so many. No relation is better evidenced by a part of its evidence than by the whole: what comes behind the last of the best
 * as a whole can't come before it, and need not be looked at.
 */
function best(ordered: readonly RelationRecord[], match: RelationMatcher, limit: number): readonly RelationRecord[] {
  const found: RelationRecord[] = []
  for (const relation of ordered) {
    const last = found[limit - 1]
    if (limit < 1 || (last && byEvidence(last, relation) < 0)) break
    const left = match(relation)
    if (left) insert(found, left)
    if (found.length > limit) found.pop()
  }
  return found
}

function insert(found: RelationRecord[], relation: RelationRecord): void {
  const before = found.findLastIndex((other) => byEvidence(other, relation) < 0)
  found.splice(before + 1, 0, relation)
}
