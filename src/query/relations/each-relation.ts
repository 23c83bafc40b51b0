import type { RelationRecord } from '../../model'
import type { RelationFilter } from '../filters/relation-filter'
import type { Lookup } from '../lookup'
import { matching } from '../matching'
import { candidates } from './candidates'
import { relationMatcher } from './relation-matcher'

/**
 * The relations that match, one after the other, in the order of their ids: `findRelations` without an array of all. Throws at once a
 * NameError on a name that stands for no entity or for several, a RangeError on a field or value that a filter can't have.
 *
 * @example
 * for (const relation of eachRelation(lookup(data), { type: 'accuse' })) console.log(relation.id)
 */
export function eachRelation(graph: Lookup, filter: RelationFilter = {}): Generator<RelationRecord, void> {
  const match = relationMatcher(graph, filter)
  return matching(candidates(graph, filter), match, filter.limit)
}
