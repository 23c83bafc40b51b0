import { byText, type Entity, groupBy } from '../model'

/**
 * Two different things of one name are told apart by a number that is nobody's name. The plain id goes to the one that the most articles name, so that
 * an article more moves it only where it makes another the bigger one; then to the one with more names, which depend on no hash. In the order of ids.
 */
export function withUniqueIds(entities: readonly Entity[]): Entity[] {
  const byId = groupBy(entities, ({ id }) => id)
  return [...byId.values()].flatMap((group) => number([...group].sort(byRank), byId)).sort((a, b) => byText(a.id, b.id))
}

const byRank = (a: Entity, b: Entity): number =>
  b.chainIds.length - a.chainIds.length ||
  b.aliases.length - a.aliases.length ||
  byText(a.name, b.name) ||
  byText(a.aliases.join('|'), b.aliases.join('|')) ||
  byText(a.chainIds[0] ?? '', b.chainIds[0] ?? '')

function number(group: readonly Entity[], taken: ReadonlyMap<string, unknown>): Entity[] {
  let last = 1
  return group.map((entity, index) => {
    if (index === 0) return entity
    do last++
    while (taken.has(`${entity.id}-${last}`))
    return { ...entity, id: `${entity.id}-${last}` }
  })
}
