import type { EvidenceRecord, RelationRecord, RelationType } from '../../model'
import type { RelationFilter } from '../filters/relation-filter'
import type { Lookup } from '../lookup'
import { eachRelation } from './each-relation'
import { findRelations } from './find-relations'

/** A piece of evidence with the relation that it is evidence of. */
export interface RelationEvidence extends EvidenceRecord {
  /** Id of the relation. */
  readonly relation: string
  /** Type of the relation. */
  readonly type: RelationType
  /** Entity ids of its ends. */
  readonly source: string
  /** The recipient, as `source`. */
  readonly target: string
}

/**
 * The evidence that matches, one piece after the other: by the ids of the relations, then as it stands in each. `limit` counts pieces.
 * Throws as `eachRelation` does.
 *
 * @example
 * for (const { text, document, start } of eachEvidence(lookup(data), { type: 'accuse' })) console.log(document, start, text)
 */
export const eachEvidence = (graph: Lookup, filter: RelationFilter = {}): Generator<RelationEvidence, void> =>
  piecesOf(eachRelation(graph, { ...filter, limit: undefined }), filter.limit ?? Number.POSITIVE_INFINITY)

/**
 * The same as an array, by relations, the best evidenced first. Throws as `findRelations` does.
 *
 * @example
 * findEvidence(lookup(data), { from: 'Macron', minConfidence: 0.8 })[0]?.text
 */
export const findEvidence = (graph: Lookup, filter: RelationFilter = {}): readonly RelationEvidence[] => [
  ...piecesOf(findRelations(graph, filter), filter.limit ?? Number.POSITIVE_INFINITY),
]

function* piecesOf(relations: Iterable<RelationRecord>, limit: number): Generator<RelationEvidence, void> {
  let left = limit
  for (const { id: relation, type, source, target, evidence } of relations) {
    for (const piece of evidence) {
      if (left < 1) return
      left--
      yield { relation, type, source, target, ...piece }
    }
  }
}
