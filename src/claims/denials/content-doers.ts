import type { Clause } from '../../model'
import { actorsOfAll } from '../actors/actors'
import { parentOf } from '../sentence/parent-of'
import type { Actor, SentenceView } from '../sentence/sentence-view'

/** Who is said not to have done it, where a clause tells: "denied that *Chad* had", "no evidence that *Chad* had"; else nobody. */
export function contentDoers(view: SentenceView, clause: Clause): readonly Actor[] {
  const told = view.parse.clauses.find((inner) => inner.link === 'complement' && parentOf(view, inner) === clause)
  return told && !told.verb.passive ? actorsOfAll(view, told.subjects) : []
}
