import type { RelationRecord } from '../../model'
import { sortByKey } from './sort-by-key'

/**
 * Who is linked to whom, by numbers: an entity's number is its place among all entities by id, a relation's its place among all relations
 * by id. A link is all the relations between two entities, in either direction; the relations of an entity to itself are one, too.
 *
 * Rows of several lengths lie in one array after another, with an array of where each begins. That takes little room, and a walk through
 * the graph looks up no string.
 */
export interface LinkIndex {
  /** Ids of entities, by number. */
  readonly ids: readonly string[]
  readonly numberById: ReadonlyMap<string, number>
  /** Where the row of an entity begins in `neighbours` and `links`; it ends where the next begins. */
  readonly rowStart: Int32Array
  /** Numbers of entities, ascending in each row. */
  readonly neighbours: Int32Array
  /** The number of the link to each neighbour. */
  readonly links: Int32Array
  /** Where the row of a link begins in `relations`. */
  readonly linkStart: Int32Array
  /** Numbers of relations, ascending in each row. */
  readonly relations: Int32Array
}

/** What has an end that is no entity of the graph is left out. */
export function linkIndex(entityIds: readonly string[], relations: readonly RelationRecord[]): LinkIndex {
  const ids = entityIds.toSorted()
  const numberById = new Map(ids.map((id, number) => [id, number]))
  const ends = numberedEnds(relations, numberById)
  const ordered = sortByKey(sortByKey(ends.known, ends.high, ids.length), ends.low, ids.length)
  const linkStart = startsOfLinks(ordered, ends)
  return { ids, numberById, relations: ordered, linkStart, ...rowsOf(ids.length, ordered, linkStart, ends) }
}

/** By number of relation, its ends, the smaller number of the two as `low`. */
interface Ends {
  readonly known: Int32Array
  readonly low: Int32Array
  readonly high: Int32Array
}

function numberedEnds(relations: readonly RelationRecord[], numberById: ReadonlyMap<string, number>): Ends {
  const [low, high] = [new Int32Array(relations.length), new Int32Array(relations.length)]
  const known: number[] = []
  relations.forEach(({ source, target }, number) => {
    const [from, to] = [numberById.get(source), numberById.get(target)]
    if (from === undefined || to === undefined) return
    known.push(number)
    low[number] = Math.min(from, to)
    high[number] = Math.max(from, to)
  })
  return { known: Int32Array.from(known), low, high }
}

function startsOfLinks(ordered: Int32Array, { low, high }: Ends): Int32Array {
  const starts: number[] = []
  ordered.forEach((relation, place) => {
    const before = ordered[place - 1]
    const isSame = before !== undefined && low[before] === low[relation] && high[before] === high[relation]
    if (!isSame) starts.push(place)
  })
  return Int32Array.from([...starts, ordered.length])
}

/** Links come by their lower, then by their higher end: so each row fills up in the order of its neighbours. */
function rowsOf(
  count: number,
  ordered: Int32Array,
  linkStart: Int32Array,
  { low, high }: Ends,
): Pick<LinkIndex, 'rowStart' | 'neighbours' | 'links'> {
  const linked: (readonly [low: number, high: number])[] = []
  const rowStart = new Int32Array(count + 1)
  for (const start of linkStart.subarray(0, -1)) {
    const relation = ordered[start] ?? 0
    const ends = [low[relation] ?? 0, high[relation] ?? 0] as const
    linked.push(ends)
    for (const end of new Set(ends)) rowStart[end + 1] = (rowStart[end + 1] ?? 0) + 1
  }
  for (let entity = 0; entity < count; entity++)
    rowStart[entity + 1] = (rowStart[entity + 1] ?? 0) + (rowStart[entity] ?? 0)
  const length = rowStart[count] ?? 0
  const [neighbours, links, filled] = [new Int32Array(length), new Int32Array(length), rowStart.slice()]
  const add = (entity: number, neighbour: number, link: number): void => {
    const place = filled[entity] ?? 0
    neighbours[place] = neighbour
    links[place] = link
    filled[entity] = place + 1
  }
  linked.forEach(([from, to], link) => {
    add(from, to, link)
    if (from !== to) add(to, from, link)
  })
  return { rowStart, neighbours, links }
}
