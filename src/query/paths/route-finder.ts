import type { LinkStrengths } from '../links/link-strengths'
import type { Lookup } from '../lookup'
import type { RouteFinder } from './best-routes'
import { HopSearch } from './hop-search'
import { layeredSearch } from './layered-search'
import { type Errand, type Terrain, weightOfStops } from './terrain'
import { TwoSidedSearch } from './two-sided-search'

/** What makes a path better than another: fewer steps, then better evidence; or better evidence, then fewer steps. */
export const PATH_ORDERS = ['hops', 'evidence'] as const
/** What makes one path better than another: fewer steps, or that it is likelier to hold as a whole. */
export type PathOrder = (typeof PATH_ORDERS)[number]

/** More than any path costs by its evidence: 8192 steps of the highest cost, 2 ** 24, are less. */
const HOP = 2 ** 40
/** More than any path has steps that costs no more than another by a unit. */
const COST = 2 ** 10

/** Both orders as the sum of whole numbers: whichever matters less is counted in units that never add up to one of the other. */
const WEIGHTS: Readonly<Record<PathOrder, (cost: number) => number>> = {
  hops: (cost) => HOP + cost,
  evidence: (cost) => cost * COST + 1,
}

/** In so few hops there is less to walk than all that is as likely as the best path of any length. */
const FEW_HOPS = 3

/** Finds routes over the links that have a strength. */
export function routeFinder(graph: Lookup, strengths: LinkStrengths, order: PathOrder): RouteFinder {
  const weight = WEIGHTS[order]
  const terrain: Terrain = {
    index: graph.links,
    weightOf: (link) => weight(strengths.costOf(link)),
    isOpen: (link) => strengths.isThere(link),
  }
  const hopSearch = new HopSearch(terrain, graph.hopSides)
  const search = new TwoSidedSearch(terrain, graph.searchSides)
  const byHops = (errand: Errand) => hopSearch.find(errand)
  const byEvidence = (errand: Errand) => {
    const stops = errand.maxHops > FEW_HOPS ? search.find(errand) : undefined
    return stops === undefined || (stops !== null && stops.length - 1 > errand.maxHops)
      ? layeredSearch(terrain, errand)
      : stops
  }
  const find = order === 'hops' ? byHops : byEvidence
  return {
    find: (errand) => (errand.maxHops < 1 ? null : find(errand)),
    weigh: (stops) => weightOfStops(terrain, stops),
  }
}
