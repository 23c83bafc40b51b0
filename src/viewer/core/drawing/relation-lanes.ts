import { byText, isWeak, RELATION_TYPES } from '../../../model'
import type { ViewerRelation } from '../graph/viewer-graph'

/** Between ends that stand close together lines would need to bend more than this to keep their distance. */
const MOST_PER_LANE = 0.5

/**
 * Which of the lanes between its two ends each relation runs in, so that those between one pair can be told apart: 0 is straight, ±1 the
 * next to each side, seen from the source. It hangs on no filter, so that nothing moves when they change; weak links run outside, so that
 * the usual view stays compact. A relation that is alone between its ends is straight and is left out.
 */
export function relationLanes(relations: Iterable<ViewerRelation>): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>()
  for (const parallel of parallels(relations)) {
    const claims = parallel.filter(({ type }) => !isWeak(type)).length || parallel.length
    parallel.sort(claimsFirst).forEach((relation, index) => {
      // A relation seen from its other end bends the other way.
      lanes.set(relation.id, lane(index, claims) * (relation.source < relation.target ? 1 : -1))
    })
  }
  return lanes
}

/**
 * How much a relation bends in its lane, between ends so far apart: lanes are `gap` apart in the middle, whatever the distance of their
 * ends, so that a pair's lines stay one bundle. 0 is straight; else the control point of the quadratic curve lies that many lengths of
 * the line to the left of its middle, seen from the source. `gap` and `length` are in one unit.
 */
export const curvatureOf = (lane: number, gap: number, length: number): number =>
  lane === 0 ? 0 : lane * Math.min(MOST_PER_LANE, (2 * gap) / length)

/** The relations between each pair that has more than one. */
function parallels(relations: Iterable<ViewerRelation>): readonly ViewerRelation[][] {
  const groups = new Map<string, Map<string, ViewerRelation[]>>()
  const found: ViewerRelation[][] = []
  for (const relation of relations) {
    const { source, target } = relation
    const [low, high] = source < target ? [source, target] : [target, source]
    let group = groups.get(low)
    if (!group) groups.set(low, (group = new Map()))
    const parallel = group.get(high)
    if (!parallel) group.set(high, [relation])
    else if (parallel.push(relation) === 2) found.push(parallel)
  }
  return found
}

/** The first `claims` lines lie evenly about the middle, -1 0 1; what follows goes outside by turns: 2 -2 3 -3. */
function lane(index: number, claims: number): number {
  const outermost = (claims - 1) / 2
  if (index < claims) return index - outermost
  const turn = index - claims
  return (outermost + 1 + Math.floor(turn / 2)) * (turn % 2 === 0 ? 1 : -1)
}

const claimsFirst = (a: ViewerRelation, b: ViewerRelation): number =>
  Number(isWeak(a.type)) - Number(isWeak(b.type)) ||
  RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
  byText(a.id, b.id)
