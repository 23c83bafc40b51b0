import type { RelationRecord } from '../model'
import type { NameIndex } from './name-index'
import type { RelationFilter } from './relation-filter'

type RelationTest = (relation: RelationRecord) => boolean

const either = ({ source, target }: RelationRecord, id: string): boolean => source === id || target === id

/** The tests that look at a relation's ends and type, not at its evidence. Throws a NameError on a name that it can't resolve. */
export function endsFilter(names: NameIndex, filter: RelationFilter): RelationTest {
  const tests: RelationTest[] = [typeTest(filter)]
  const id = (name: string): string => names.resolve(name).id
  if (filter.from !== undefined) tests.push(actorIs(id(filter.from)))
  if (filter.to !== undefined) tests.push(recipientIs(id(filter.to)))
  for (const name of [filter.entity, ...(filter.between ?? [])]) {
    if (name !== undefined) tests.push(hasEnd(id(name)))
  }
  if (filter.from !== undefined && filter.to !== undefined) tests.push(joins(id(filter.from), id(filter.to)))
  if (filter.between) tests.push(joins(id(filter.between[0]), id(filter.between[1])))
  return (relation) => tests.every((holds) => holds(relation))
}

const actorIs =
  (id: string): RelationTest =>
  ({ source, target, reciprocal }) =>
    source === id || (reciprocal && target === id)

const recipientIs =
  (id: string): RelationTest =>
  ({ source, target, reciprocal }) =>
    target === id || (reciprocal && source === id)

const hasEnd =
  (id: string): RelationTest =>
  (relation) =>
    either(relation, id)

/** Asked for twice, one entity must stand at both ends. */
const joins =
  (a: string, b: string): RelationTest =>
  ({ source, target }) =>
    (source === a && target === b) || (source === b && target === a)

function typeTest({ type, comention }: RelationFilter): RelationTest {
  if (type === undefined) return (relation) => comention === true || relation.type !== 'comention'
  const wanted = new Set(typeof type === 'string' ? [type] : type)
  return (relation) => wanted.has(relation.type) || (comention === true && relation.type === 'comention')
}
