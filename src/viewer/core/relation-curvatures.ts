import { byText, isWeak, RELATION_TYPES } from '../../model'
import { groupBy } from './group-by'
import type { ViewerRelation } from './viewer-graph'

const STEP = 0.22

/**
 * How much each relation bends so that those between one pair can be told apart: 0 is straight, then to the left and
 * the right by turns, further out each time. It does not depend on filters, so that nothing moves when they change;
 * weak links come last, so that the usual view stays compact.
 */
export function relationCurvatures(relations: Iterable<ViewerRelation>): ReadonlyMap<string, number> {
  const curvatures = new Map<string, number>()
  for (const parallel of groupBy(relations, pairOf).values()) {
    parallel.sort(strongFirst).forEach((relation, index) => {
      curvatures.set(relation.id, bend(index) * (relation.source < relation.target ? 1 : -1))
    })
  }
  return curvatures
}

/** 0, 1, -1, 2, -2, ... steps. A relation seen from its other end bends the other way, hence the sign above. */
const bend = (index: number): number => (index === 0 ? 0 : Math.ceil(index / 2) * STEP * (index % 2 === 1 ? 1 : -1))

const pairOf = ({ source, target }: ViewerRelation): string => JSON.stringify([source, target].sort(byText))

const strongFirst = (a: ViewerRelation, b: ViewerRelation): number =>
  Number(isWeak(a.type)) - Number(isWeak(b.type)) ||
  RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
  byText(a.id, b.id)
