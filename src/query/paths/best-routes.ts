import type { Errand, Stops } from './terrain'

/** What routes are found by. */
export interface RouteFinder {
  /** The best route of an errand, of equals the one whose stops come first by number; null where there is none. */
  readonly find: (errand: Errand) => Stops | null
  readonly weigh: (stops: Stops) => number
}

/** A route that no better one shares up to the stop where it deviates from the best of those that it was made from. */
interface Candidate {
  readonly stops: Stops
  readonly weight: number
  readonly deviation: number
}

/**
 * The best so many routes that pass nothing twice, the best first; of equal weight, by the numbers of their stops. Yen's way: the next
 * best route leaves one of those before it somewhere; Lawler's amendment: it need not be looked for before where that one had itself left
 * another.
 *
 * J. Y. Yen, "Finding the K Shortest Loopless Paths in a Network", 1971; E. L. Lawler, "A Procedure for Computing the K Best Solutions",
 * 1972.
 */
export function bestRoutes(
  finder: RouteFinder,
  [from, to]: readonly [number, number],
  maxHops: number,
  limit: number,
): readonly Stops[] {
  const found: Stops[] = []
  const first = finder.find({ from, to, blocked: new Set(), barred: new Set(), maxHops })
  const candidates: Candidate[] = first ? [{ stops: first, weight: finder.weigh(first), deviation: 0 }] : []
  while (found.length < limit) {
    const best = candidates.sort(byWeight).shift()
    if (!best) break
    found.push(best.stops)
    if (found.length < limit) candidates.push(...deviations(finder, best, found, maxHops))
  }
  return found
}

/** From each stop at which a route may be left, the best way on that no route before has taken. */
function deviations(
  { find, weigh }: RouteFinder,
  { stops, deviation }: Candidate,
  found: readonly Stops[],
  maxHops: number,
): readonly Candidate[] {
  const to = stops.at(-1) ?? -1
  return stops.slice(deviation, -1).flatMap((from, index) => {
    const at = deviation + index
    const before = stops.slice(0, at)
    const barred = takenFrom(stops.slice(0, at + 1), found)
    const rest = find({ from, to, blocked: new Set(before), barred, maxHops: maxHops - at })
    return rest ? [{ stops: [...before, ...rest], weight: weigh([...before, ...rest]), deviation: at }] : []
  })
}

/** The stops to which routes go on that begin so. */
const takenFrom = (beginning: Stops, routes: readonly Stops[]): ReadonlySet<number> =>
  new Set(
    routes
      .filter((route) => beginning.every((stop, index) => route[index] === stop))
      .flatMap((route) => route[beginning.length] ?? []),
  )

const byWeight = (a: Candidate, b: Candidate): number => a.weight - b.weight || byStops(a.stops, b.stops)

function byStops(a: Stops, b: Stops): number {
  const different = a.findIndex((stop, index) => stop !== b[index])
  return different < 0 ? a.length - b.length : (a[different] ?? -1) - (b[different] ?? -1)
}
