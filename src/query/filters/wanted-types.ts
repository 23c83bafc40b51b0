import { RELATION_KINDS, type RelationType } from '../../model'
import { listOf } from './check-fields'
import type { RelationFilter } from './relation-filter'

/** The types of relation that a filter leaves. */
export function wantedTypes({ type, quadrant, comention }: RelationFilter): ReadonlySet<RelationType> {
  const types = type === undefined ? null : new Set(listOf(type))
  const quadrants = quadrant === undefined ? null : new Set(listOf(quadrant))
  const kinds = RELATION_KINDS.filter((kind) => {
    if (kind.type === 'comention' && comention === true) return true
    const isNamed = types === null ? kind.type !== 'comention' : types.has(kind.type)
    return isNamed && (quadrants === null || quadrants.has(kind.quadrant))
  })
  return new Set(kinds.map((kind) => kind.type))
}
