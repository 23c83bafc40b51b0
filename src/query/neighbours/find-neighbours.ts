import { byText, type EntityRecord, isWeak, type RelationRecord, sourcesOf } from '../../model'
import type { RelationFilter } from '../filters/relation-filter'
import { strengthOf } from '../links/strength-of'
import type { Lookup } from '../lookup'
import { byEvidence } from '../relations/by-evidence'
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
  const match = relationMatcher(graph, filter)
  const { rowStart, neighbours, links, numberById } = graph.links
  const self = numberById.get(graph.names.resolve(name).id) ?? -1
  const found: Ranked[] = []
  const end = rowStart[self + 1] ?? 0
  for (let place = rowStart[self] ?? 0; place < end; place++) {
    const number = neighbours[place] ?? -1
    const entity = graph.numberedEntities[number]
    const joined = number === self ? null : matching(graph, links[place] ?? -1, match)
    if (entity && joined && joined.relations.length > 0) found.push(ranked(graph, entity, joined))
  }
  return found
    .sort(bestFirst)
    .slice(0, filter.limit)
    .map(({ neighbour }) => neighbour)
}

/** What a filter leaves of a link. */
interface Joined {
  readonly link: number
  readonly relations: RelationRecord[]
  /** Whether it leaves all relations but `comention` with all their evidence, so that the strength is that of the link. */
  readonly isWhole: boolean
}

function matching(graph: Lookup, link: number, match: RelationMatcher): Joined {
  const { linkStart, relations } = graph.links
  const found: RelationRecord[] = []
  let isWhole = true
  const end = linkStart[link + 1] ?? 0
  for (let place = linkStart[link] ?? 0; place < end; place++) {
    const relation = graph.relations[relations[place] ?? -1]
    const left = relation ? match(relation) : null
    if (left) found.push(left)
    if (left !== relation && relation?.type !== 'comention') isWhole = false
  }
  return { link, relations: found, isWhole }
}

/** A neighbour with what it takes to order it. */
interface Ranked {
  readonly neighbour: Neighbour
  readonly isOnlyWeak: boolean
}

function ranked(graph: Lookup, entity: EntityRecord, { link, relations, isWhole }: Joined): Ranked {
  const neighbour: Neighbour = {
    entity,
    relations: relations.sort(byEvidence),
    weight: relations.reduce((sum, { weight }) => sum + weight, 0),
    sources: unitedSources(relations, graph.documentById),
    strength: isWhole ? graph.strengths.strengthOf(link) : strengthOf(relations, graph.documentById),
  }
  return { neighbour, isOnlyWeak: relations.every(({ type }) => isWeak(type)) }
}

/** Never more than those of each relation together: they know of outlets that a user hides. */
function unitedSources(relations: readonly RelationRecord[], documentById: Lookup['documentById']): number {
  const most = relations.reduce((sum, { sources }) => sum + sources, 0)
  if (relations.length === 1) return most
  return Math.min(
    most,
    sourcesOf(
      relations.flatMap(({ evidence }) => evidence),
      documentById,
    ).length,
  )
}

const bestFirst = (a: Ranked, b: Ranked): number =>
  Number(a.isOnlyWeak) - Number(b.isOnlyWeak) ||
  b.neighbour.sources - a.neighbour.sources ||
  b.neighbour.weight - a.neighbour.weight ||
  byText(a.neighbour.entity.id, b.neighbour.entity.id)
