import { byText, groupBy, isWeak, RELATION_TYPES } from '../../../model'
import type { ViewerRelation } from '../graph/viewer-graph'

interface Point {
  readonly x: number
  readonly y: number
}

/** Between ends that stand close together lines would need to bend more than this to keep their distance. */
const MOST_PER_LINE = 0.5

/**
 * How much each relation bends so that those between one pair can be told apart: they run side by side, `gap` units of
 * the layout from one another in the middle, however far their ends are apart, so that a pair's lines stay one bundle.
 * It does not depend on filters, so that nothing moves when they change; weak links run outside, so that the usual view
 * stays compact. 0 is straight; else the control point of the quadratic curve lies that many lengths of the line to the
 * left of its middle, seen from the source.
 */
export function relationCurvatures(
  relations: Iterable<ViewerRelation>,
  places: ReadonlyMap<string, Point>,
  gap: number,
): ReadonlyMap<string, number> {
  const curvatures = new Map<string, number>()
  for (const parallel of groupBy(relations, pairOf).values()) {
    const claims = parallel.filter(({ type }) => !isWeak(type)).length || parallel.length
    parallel.sort(claimsFirst).forEach((relation, index) => {
      const perLine = Math.min(MOST_PER_LINE, (2 * gap) / lengthOf(relation, places))
      curvatures.set(relation.id, lane(index, claims) * perLine * (relation.source < relation.target ? 1 : -1))
    })
  }
  return curvatures
}

/** The first `claims` lines lie evenly about the middle, -1 0 1; what follows goes outside by turns: 2 -2 3 -3. */
function lane(index: number, claims: number): number {
  const outermost = (claims - 1) / 2
  if (index < claims) return index - outermost
  const turn = index - claims
  return (outermost + 1 + Math.floor(turn / 2)) * (turn % 2 === 0 ? 1 : -1)
}

function lengthOf({ source, target }: ViewerRelation, places: ReadonlyMap<string, Point>): number {
  const start = places.get(source)
  const end = places.get(target)
  return start && end ? Math.hypot(end.x - start.x, end.y - start.y) : 0
}

/** A relation seen from its other end bends the other way, hence the sign above. */
const pairOf = ({ source, target }: ViewerRelation): string => JSON.stringify([source, target].sort(byText))

const claimsFirst = (a: ViewerRelation, b: ViewerRelation): number =>
  Number(isWeak(a.type)) - Number(isWeak(b.type)) ||
  RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
  byText(a.id, b.id)
