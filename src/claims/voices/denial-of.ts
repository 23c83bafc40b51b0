import type { Clause } from '../../model'
import { actorsOf } from '../actors/actors'
import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { parentOf } from '../sentence/parent-of'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { speechOf } from '../sentence/speech-of'

/** Who denies something, and the clause in which he does. */
export interface Denial {
  readonly denier: Actor
  readonly clause: Clause
}

/** Who the sentence says denies the claim: "*Peru* denied attacking Chile", "*Peru* dismissed reports that it had"; null where nobody does. */
export function denialOf(view: SentenceView, { predicate }: DraftClaim): Denial | null {
  if (!predicate) return null
  let clause = view.parse.clauses.find(({ verb }) => predicate.start <= verb.head && verb.head < predicate.end) ?? null
  while (clause) {
    const parent = parentOf(view, clause)
    const [speaker] = parent?.subjects ?? []
    const [denier] = speaker && parent && isDenial(view, parent, clause) ? actorsOf(view, speaker) : []
    if (denier && parent) return { denier, clause: parent }
    clause = parent
  }
  return null
}

/** A deed that is denied, not a plea that is turned down ("rejected a plea to"). */
const isDenial = (view: SentenceView, clause: Clause, { link, verb }: Clause): boolean =>
  speechOf(view, clause)?.stance === 'denies' &&
  !clause.verb.passive &&
  (link === 'complement' || (link === 'participle' && verb.form === 'gerund')) &&
  !holdOf(view, clause).negated
