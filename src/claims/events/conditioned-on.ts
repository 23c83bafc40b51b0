import type { Clause } from '../../model'
import { partiesOfAll } from '../actors/parties-of'
import { parentOf } from '../sentence/parent-of'
import type { Actor, SentenceView } from '../sentence/sentence-view'

const CONDITIONS = ['if', 'unless', 'should']

/** Whom a threat without a victim is meant for: who is to do, or not to do, something: "threatened to walk out if *Iran* goes ahead". */
export function conditionedOn(view: SentenceView, clause: Clause, source: Actor): readonly Actor[] {
  const condition = view.parse.clauses.find(
    (other) => CONDITIONS.includes(other.marker ?? '') && hangsOn(view, other, clause) && other.subjects.length > 0,
  )
  if (!condition) return []
  return partiesOfAll(view, condition.subjects).filter(({ chain }) => chain !== source.chain)
}

/** Directly or by a clause between. */
function hangsOn(view: SentenceView, inner: Clause, outer: Clause): boolean {
  for (let at = parentOf(view, inner); at !== null; at = parentOf(view, at)) if (at === outer) return true
  return false
}
