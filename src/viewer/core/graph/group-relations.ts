import { RELATION_TYPES, type RelationType } from '../../../model'
import { byEvidence } from '../../../query'
import type { ViewerRelation } from './viewer-graph'

export interface RelationGroup {
  readonly type: RelationType
  /** The best evidenced first. */
  readonly relations: readonly ViewerRelation[]
}

/** Gathers relations by type, in the order of the ontology. */
export function groupRelations(relations: readonly ViewerRelation[]): readonly RelationGroup[] {
  return RELATION_TYPES.map((type) => ({
    type,
    relations: relations.filter((relation) => relation.type === type).sort(byEvidence),
  })).filter((group) => group.relations.length > 0)
}
