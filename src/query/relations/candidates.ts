import type { RelationRecord } from '../../model'
import { findDocuments } from '../filters/find-documents'
import type { RelationFilter } from '../filters/relation-filter'
import type { LinkIndex } from '../links/link-index'
import type { Lookup } from '../lookup'

/**
 * The relations among which those that match must be, in the order of their ids: by the indexes, those of the entity, the set or the
 * document that the filter names, the fewest of these; all where it names none.
 */
export function candidates(graph: Lookup, filter: RelationFilter): readonly RelationRecord[] {
  const sets = [...byEntity(graph, filter), ...byDocument(graph, filter)]
  return sets.reduce((fewest, set) => (set.length < fewest.length ? set : fewest), graph.relations)
}

function byEntity(
  graph: Lookup,
  { from, to, entity, between }: RelationFilter,
): readonly (readonly RelationRecord[])[] {
  const numberOf = (name: string): number => graph.links.numberById.get(graph.names.resolve(name).id) ?? -1
  const single = [from, to, entity].flatMap((name) => (name === undefined ? [] : [numberOf(name)]))
  const [smallest] = single.sort((a, b) => degree(graph.links, a) - degree(graph.links, b))
  if (smallest !== undefined) return [relationsOf(graph, linksOf(graph.links, smallest))]
  return between === undefined ? [] : [relationsOf(graph, linksAmong(graph.links, new Set(between.map(numberOf))))]
}

const degree = ({ rowStart }: LinkIndex, entity: number): number =>
  (rowStart[entity + 1] ?? 0) - (rowStart[entity] ?? 0)

const linksOf = ({ rowStart, links }: LinkIndex, entity: number): Int32Array =>
  links.subarray(rowStart[entity], rowStart[entity + 1])

/** Each link between two of these entities, once. */
function linksAmong(index: LinkIndex, entities: ReadonlySet<number>): readonly number[] {
  const { rowStart, neighbours } = index
  return [...entities].flatMap((entity) =>
    [...linksOf(index, entity)].filter((_, place) => {
      const neighbour = neighbours[(rowStart[entity] ?? 0) + place] ?? -1
      return entity < neighbour && entities.has(neighbour)
    }),
  )
}

function relationsOf(graph: Lookup, links: Iterable<number>): readonly RelationRecord[] {
  const { linkStart, relations } = graph.links
  const numbers = [...links].flatMap((link) => [...relations.subarray(linkStart[link], linkStart[link + 1])])
  return numbers.sort((a, b) => a - b).flatMap((number) => graph.relations[number] ?? [])
}

function byDocument(graph: Lookup, { document }: RelationFilter): readonly (readonly RelationRecord[])[] {
  if (document === undefined) return []
  const found = findDocuments(graph, document).map(({ id }) => graph.relationsByDocument.get(id) ?? [])
  return found.length === 1 ? found : []
}
