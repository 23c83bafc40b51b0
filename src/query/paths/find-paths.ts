import { COUNT, checkFields, type FieldKind, oneOf } from '../filters/check-fields'
import type { RelationFilter } from '../filters/relation-filter'
import { linkBetween } from '../links/link-between'
import { LinkStrengths } from '../links/link-strengths'
import { rounded } from '../links/rounded'
import type { Lookup } from '../lookup'
import { byEvidence } from '../relations/by-evidence'
import { relationMatcher } from '../relations/relation-matcher'
import { bestRoutes } from './best-routes'
import type { GraphPath, Hop } from './graph-path'
import { PATH_ORDERS, type PathOrder, routeFinder } from './route-finder'
import type { Stops } from './terrain'

/** How far paths are looked for, how many, over which relations and in which order. */
export interface PathOptions {
  /** The longest path looked for, in steps; 3 unless told, Infinity for any. */
  readonly maxHops?: number | undefined
  /** At most so many paths; 5 unless told. */
  readonly limit?: number | undefined
  /** `hops` unless told: the shortest first, then the best evidenced. `evidence`: the likeliest to hold as a whole first, then the shortest. */
  readonly by?: PathOrder | undefined
  /** Only over relations that match, with what matches of their evidence. `comention` is never walked on. */
  readonly filter?: Omit<RelationFilter, 'limit' | 'comention'> | undefined
}

const A_FILTER: FieldKind = { takes: (value) => typeof value === 'object' && value !== null, words: 'a filter' }
const FIELDS = { maxHops: COUNT, limit: COUNT, by: oneOf(PATH_ORDERS), filter: A_FILTER }

/**
 * The best ways from one entity to another that pass nothing twice, whichever way the relations run: by `hops` the shortest first, among
 * equally long ones the likeliest to hold; by `evidence` the likeliest first. Equals come in the order of the ids of their entities. From
 * an entity to itself there is none. Throws a NameError on a name that stands for no entity or for several, a RangeError on an option or
 * a field of the filter that there isn't.
 *
 * @example
 * findPaths(lookup(data), 'Le Pen', 'Assad', { by: 'evidence', maxHops: 4, filter: { minSources: 2 } })
 */
export function findPaths(graph: Lookup, from: string, to: string, options: PathOptions = {}): readonly GraphPath[] {
  checkFields(options, FIELDS)
  const { maxHops = 3, limit = 5, by = 'hops', filter } = options
  const [start, goal] = [from, to].map((name) => graph.links.numberById.get(graph.names.resolve(name).id) ?? -1)
  const strengths = filter ? filteredStrengths(graph, filter) : graph.strengths
  if (start === undefined || goal === undefined || start === goal) return []
  const finder = routeFinder(graph, strengths, by)
  return bestRoutes(finder, [start, goal], maxHops, limit).map((stops) => toPath(graph, strengths, stops))
}

const filteredStrengths = (graph: Lookup, filter: RelationFilter): LinkStrengths =>
  new LinkStrengths(graph.links, graph.relations, graph.documentById, relationMatcher(graph, filter))

function toPath(graph: Lookup, strengths: LinkStrengths, stops: Stops): GraphPath {
  const hops = stops.slice(1).flatMap((stop, before) => toHop(graph, strengths, stops[before] ?? -1, stop))
  return { hops, strength: rounded(hops.reduce((product, { strength }) => product * strength, 1)) }
}

function toHop(
  { links, numberedEntities }: Lookup,
  strengths: LinkStrengths,
  start: number,
  end: number,
): readonly Hop[] {
  const [from, to] = [numberedEntities[start], numberedEntities[end]]
  const link = linkBetween(links, start, end)
  const relations = strengths.relationsOf(link).toSorted(byEvidence)
  return from && to ? [{ from, to, relations, strength: strengths.strengthOf(link) }] : []
}
