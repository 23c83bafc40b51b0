import { byText, RELATION_TYPES, type RelationType } from '../../../model'
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
    relations: relations.filter((relation) => relation.type === type).sort(bestEvidenced),
  })).filter((group) => group.relations.length > 0)
}

/** Independent sources first, then pieces of evidence. */
export const bestEvidenced = (a: ViewerRelation, b: ViewerRelation): number =>
  b.sources - a.sources || b.weight - a.weight || byText(a.id, b.id)
