import { relationKind } from '../../../model'
import type { VisibleGraph } from '../filter/visible-graph'

/**
 * Whether what an entity does and what is done to it, as far as it is shown, is conflict or cooperation: the sum of PLOVER's scores
 * times the sentences, over the sum of their amounts. -1 is nothing but conflict, 1 nothing but cooperation; 0 is both alike, or
 * what has the score 0. Who has no part in anything that has a score is not in the answer.
 */
export function entityBalances({ relations }: VisibleGraph): ReadonlyMap<string, number> {
  const sums = new Map<string, { score: number; amount: number }>()
  for (const { source, target, type, weight } of relations.values()) {
    const { score } = relationKind(type)
    if (score === null) continue
    for (const end of source === target ? [source] : [source, target]) {
      const sum = sums.get(end) ?? { score: 0, amount: 0 }
      sum.score += score * weight
      sum.amount += Math.abs(score) * weight
      sums.set(end, sum)
    }
  }
  return new Map(Array.from(sums, ([id, { score, amount }]) => [id, amount === 0 ? 0 : score / amount]))
}
