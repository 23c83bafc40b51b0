import { byText } from '../../model'
import type { Lookup } from '../lookup'
import type { GraphPath, Hop } from './graph-path'
import { type Link, neighbours } from './neighbours'

export interface PathOptions {
  /** The longest path looked for, in steps; 3 unless told. */
  readonly maxHops?: number | undefined
  /** 5 unless told. */
  readonly limit?: number | undefined
}

interface Trail {
  readonly end: string
  readonly links: readonly Link[]
  readonly passed: ReadonlySet<string>
  readonly cost: number
}

/**
 * The ways from one entity to another, the shortest first, among equally long ones the best evidenced first. Of all trails that reach an
 * entity in the same number of steps only the best are followed, so that dense graphs stay quick; the first path is always the best.
 * Throws a NameError on a name that stands for no entity or for several.
 */
export function findPaths(graph: Lookup, from: string, to: string, options: PathOptions = {}): readonly GraphPath[] {
  const { maxHops = 3, limit = 5 } = options
  const [start, goal] = [graph.names.resolve(from).id, graph.names.resolve(to).id]
  const links = neighbours(graph.data.relations)
  const found: Trail[] = []
  let trails: readonly Trail[] = [{ end: start, links: [], passed: new Set([start]), cost: 0 }]
  for (let hop = 0; hop < maxHops && found.length < limit && trails.length > 0; hop++) {
    const longer = bestPerEnd(
      trails.flatMap((trail) => extend(trail, links)),
      limit,
    )
    found.push(...longer.filter(({ end }) => end === goal))
    trails = longer.filter(({ end }) => end !== goal)
  }
  return found.slice(0, limit).map((trail) => toPath(graph, start, trail))
}

const extend = (trail: Trail, links: ReadonlyMap<string, readonly Link[]>): readonly Trail[] =>
  (links.get(trail.end) ?? [])
    .filter(({ neighbour }) => !trail.passed.has(neighbour))
    .map((link) => ({
      end: link.neighbour,
      links: [...trail.links, link],
      passed: new Set(trail.passed).add(link.neighbour),
      cost: trail.cost + link.cost,
    }))

const route = ({ links }: Trail): string => JSON.stringify(links.map(({ neighbour }) => neighbour))

function bestPerEnd(trails: readonly Trail[], most: number): readonly Trail[] {
  const kept = new Map<string, number>()
  return [...trails]
    .sort((a, b) => a.cost - b.cost || byText(route(a), route(b)))
    .filter(({ end }) => {
      const count = (kept.get(end) ?? 0) + 1
      kept.set(end, count)
      return count <= most
    })
}

function toPath({ entityById }: Lookup, start: string, trail: Trail): GraphPath {
  const stops = [start, ...trail.links.map(({ neighbour }) => neighbour)].flatMap((id) => entityById.get(id) ?? [])
  const hops = trail.links.flatMap(({ relations }, step): Hop[] => {
    const [from, to] = [stops[step], stops[step + 1]]
    return from && to ? [{ from, to, relations }] : []
  })
  return { hops }
}
