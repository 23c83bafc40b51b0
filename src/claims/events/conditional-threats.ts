import { words } from '../../language/words'
import { type Clause, relationKind } from '../../model'
import { subjectsOf } from '../actors/subjects-of'
import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { isSensible } from '../is-sensible'
import { framesByVerb } from '../lexicon'
import { lemmasAt } from '../sentence/lemmas-at'
import { parentOf } from '../sentence/parent-of'
import type { SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'
import { conditionedOn } from './conditioned-on'

const WARNING: ReadonlySet<string> = new Set(words('caution swear threaten vow warn'))

/** Who warns of what he would do if another did something threatens that other: "warned that *it would* cut ties if Iran resumed". */
export function conditionalThreats(view: SentenceView, clause: Clause, inner: readonly DraftClaim[]): DraftClaim[] {
  const matrix = clause.link === 'complement' ? parentOf(view, clause) : null
  if (inner.length > 0 || !matrix || !lemmasAt(view, matrix.verb.head).some((lemma) => WARNING.has(lemma))) return []
  const speakers = subjectsOf(view, matrix)
  const doers = subjectsOf(view, clause)
  return speakers
    .filter(({ chain }) => doers.some((doer) => doer.chain === chain) && !isKind(view, clause))
    .flatMap((source) =>
      conditionedOn(view, clause, source).map(
        (target): DraftClaim => ({
          type: 'threaten',
          reciprocal: false,
          source,
          target,
          predicate: verbSpan(matrix),
          ...holdOf(view, matrix),
          rule: 'threat-on-condition',
        }),
      ),
    )
    .filter(isSensible)
}

/** "vowed that it would *help* if": every sense of the verb is friendly. */
const isKind = (view: SentenceView, { verb }: Clause): boolean => {
  const frames = lemmasAt(view, verb.head).flatMap((lemma) => framesByVerb.get(lemma) ?? [])
  return frames.length > 0 && frames.every(({ type }) => (relationKind(type).score ?? 0) > 0)
}
