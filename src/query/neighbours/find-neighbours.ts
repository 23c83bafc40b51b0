import { byText, type EntityRecord, isWeak, type RelationRecord, sourcesOf } from '../../model'
import type { RelationFilter } from '../filters/relation-filter'
import { relationsOfLink } from '../links/relations-of-link'
import { strengthOf } from '../links/strength-of'
import type { Lookup } from '../lookup'
import { byEvidence } from '../relations/by-evidence'
import { relationMatcher } from '../relations/relation-matcher'

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
  const found: Neighbour[] = []
  const end = rowStart[self + 1] ?? 0
  for (let place = rowStart[self] ?? 0; place < end; place++) {
    if (neighbours[place] === self) continue
    const relations = relationsOfLink(graph, links[place] ?? -1).flatMap((relation) => match(relation) ?? [])
    const entity = graph.entityById.get(graph.links.ids[neighbours[place] ?? -1] ?? '')
    if (entity && relations.length > 0) found.push(neighbourOf(graph, entity, relations))
  }
  return found.sort(bestFirst).slice(0, filter.limit)
}

function neighbourOf({ documentById }: Lookup, entity: EntityRecord, relations: RelationRecord[]): Neighbour {
  return {
    entity,
    relations: relations.sort(byEvidence),
    weight: relations.reduce((sum, { weight }) => sum + weight, 0),
    sources: unitedSources(relations, documentById),
    strength: strengthOf(relations, documentById),
  }
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

const isOnlyWeak = ({ relations }: Neighbour): boolean => relations.every(({ type }) => isWeak(type))

const bestFirst = (a: Neighbour, b: Neighbour): number =>
  Number(isOnlyWeak(a)) - Number(isOnlyWeak(b)) ||
  b.sources - a.sources ||
  b.weight - a.weight ||
  byText(a.entity.id, b.entity.id)
