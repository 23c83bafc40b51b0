import type { EntityRecord, RelationRecord } from '../../model'
import type { RelationFilter } from '../filters/relation-filter'
import { type LinkSummary, summarize } from '../links/link-summary'
import type { Lookup } from '../lookup'
import { type RelationMatcher, relationMatcher } from '../relations/relation-matcher'

/** An entity that another has relations with, and what they amount to. */
export interface Neighbour {
  /** The neighbour. */
  readonly entity: EntityRecord
  /** Those that match, in either direction, best evidenced first; never empty. */
  readonly relations: readonly RelationRecord[]
  /** Pieces of their evidence, copies counted once. */
  readonly weight: number
  /** Independent sources of all of it together: who says two things counts once. */
  readonly sources: number
  /**
   * How likely it is that something of it holds, in [0, 1]: the chance that not all of the sources are wrong, each with the best
   * confidence of what it says. What only weak links, negations and hypotheses say counts a quarter, `comention` nothing.
   */
  readonly strength: number
}

/**
 * The entities that one has relations with, the best evidenced first: by independent sources, then by pieces of evidence; those that are
 * linked by nothing but weak links behind all others. `from` and `to` in the filter give a direction: `{ from: 'Macron' }` leaves what
 * Macron does to his neighbours. `limit` counts neighbours. Throws a NameError on a name that it can't resolve, a RangeError on a field or
 * value that a filter can't have.
 *
 * @example
 * findNeighbours(lookup(data), 'Macron', { quadrant: 'verbal conflict' }).map(({ entity, sources }) => [entity.name, sources])
 */
export function findNeighbours(graph: Lookup, name: string, filter: RelationFilter = {}): readonly Neighbour[] {
  const summaryOf = summarizer(graph, filter)
  const { rowStart, neighbours, links, numberById } = graph.links
  const self = numberById.get(graph.names.resolve(name).id) ?? -1
  const found: Ranked[] = []
  const end = rowStart[self + 1] ?? 0
  for (let place = rowStart[self] ?? 0; place < end; place++) {
    const number = neighbours[place] ?? -1
    const entity = graph.numberedEntities[number]
    const summary = number === self ? null : summaryOf(links[place] ?? -1)
    if (entity && summary) found.push({ entity, summary })
  }
  return found.sort(bestFirst).slice(0, filter.limit).map(toNeighbour)
}

/** A neighbour with what it takes to order it. */
interface Ranked {
  readonly entity: EntityRecord
  readonly summary: LinkSummary
}

const toNeighbour = ({ entity, summary }: Ranked): Neighbour => {
  const { relations, weight, sources, strength } = summary
  return { entity, relations, weight, sources, strength }
}

/** What a filter leaves of a link; null where that is nothing. Without one it is known after the first time. */
function summarizer(graph: Lookup, filter: RelationFilter): (link: number) => LinkSummary | null {
  if (Object.keys(filter).length === 0) return (link) => graph.summaries.of(link, (asked) => wholeSummary(graph, asked))
  const match = relationMatcher(graph, filter)
  return (link) => summaryOf(graph, link, match)
}

const wholeSummary = (graph: Lookup, link: number): LinkSummary | null =>
  summaryOf(graph, link, (relation) => (relation.type === 'comention' ? null : relation))

function summaryOf(graph: Lookup, link: number, match: RelationMatcher): LinkSummary | null {
  const relations = matching(graph, link, match)
  return relations.length > 0 ? summarize(relations, graph.documentById) : null
}

function matching(graph: Lookup, link: number, match: RelationMatcher): readonly RelationRecord[] {
  const { linkStart, relations } = graph.links
  const found: RelationRecord[] = []
  const end = linkStart[link + 1] ?? 0
  for (let place = linkStart[link] ?? 0; place < end; place++) {
    const relation = graph.relations[relations[place] ?? -1]
    const left = relation && match(relation)
    if (left) found.push(left)
  }
  return found
}

/** Equals stay as they come, in the order of their ids. */
const bestFirst = ({ summary: a }: Ranked, { summary: b }: Ranked): number =>
  Number(a.isOnlyWeak) - Number(b.isOnlyWeak) || b.sources - a.sources || b.weight - a.weight
