import type { EntityType, RelationRecord, RelationType } from '../../model'
import { listOf } from './check-fields'
import type { RelationFilter } from './relation-filter'
import { wantedTypes } from './wanted-types'

/** What the tests on ends and type look at: a record of a relation has it, and so may something leaner. */
export type RelationEnds = Pick<RelationRecord, 'source' | 'target' | 'type' | 'reciprocal'>

/** The entities of a graph, as far as the tests on ends need them. A `Lookup` is such. */
export interface KnownEntities {
  /** Finds the entity that a name stands for; throws where there is none or several. */
  readonly names: { resolve(name: string): { readonly id: string } }
  /** The entity of an id. */
  readonly entityById: { get(id: string): { readonly type: EntityType } | undefined }
}

/** Whether an end, given by id, may be the one that is asked for. */
type EndTest = (id: string) => boolean

/**
 * The test of what a filter asks of a relation's ends and type, not of its evidence.
 * Throws whatever `names.resolve` throws: a NameError on a name that stands for no entity or for several.
 *
 * @example
 * const isAsked = endsFilter(lookup(data), { from: 'Macron', toType: 'country' })
 * data.relations.filter(isAsked)
 */
export function endsFilter(graph: KnownEntities, filter: RelationFilter): (relation: RelationEnds) => boolean {
  const isWanted = typeTest(filter)
  const isActor = allOf([...isEntity(graph, filter.from), ...isOfType(graph, filter.fromType)])
  const isRecipient = allOf([...isEntity(graph, filter.to), ...isOfType(graph, filter.toType)])
  const joins = allOf([...hasEnd(graph, filter), ...isAmong(graph, filter)])
  return (relation) => {
    const { source, target, type, reciprocal } = relation
    if (!isWanted(type) || !joins(relation)) return false
    return (isActor(source) && isRecipient(target)) || (reciprocal && isActor(target) && isRecipient(source))
  }
}

function allOf<T>(tests: readonly ((value: T) => boolean)[]): (value: T) => boolean {
  const [first, ...others] = tests
  if (!first) return () => true
  return others.length === 0 ? first : (value) => tests.every((holds) => holds(value))
}

function typeTest(filter: RelationFilter): (type: RelationType) => boolean {
  const { type, quadrant, comention } = filter
  if (type === undefined && quadrant === undefined) return (one) => comention === true || one !== 'comention'
  const types = wantedTypes(filter)
  return (one) => types.has(one)
}

function isEntity({ names }: KnownEntities, name: string | undefined): readonly EndTest[] {
  if (name === undefined) return []
  const wanted = names.resolve(name).id
  return [(id) => id === wanted]
}

function isOfType({ entityById }: KnownEntities, type: RelationFilter['fromType']): readonly EndTest[] {
  if (type === undefined) return []
  const types = new Set<EntityType | undefined>(listOf(type))
  return [(id) => types.has(entityById.get(id)?.type)]
}

type EndsTest = (ends: RelationEnds) => boolean

function hasEnd({ names }: KnownEntities, { entity }: RelationFilter): readonly EndsTest[] {
  if (entity === undefined) return []
  const { id } = names.resolve(entity)
  return [({ source, target }) => source === id || target === id]
}

function isAmong({ names }: KnownEntities, { between }: RelationFilter): readonly EndsTest[] {
  if (between === undefined) return []
  const ids = new Set(between.map((name) => names.resolve(name).id))
  return [({ source, target }) => source !== target && ids.has(source) && ids.has(target)]
}
