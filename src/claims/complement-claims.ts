import { type Clause, relationKind } from '../model'
import { actorsOfAll } from './actors'
import type { DraftClaim } from './draft-claim'
import { holdOf } from './hold'
import { lemmasAt } from './lemmas-at'
import { complementActsByWord } from './lexicon'
import { parentOf } from './parent-of'
import type { SentenceView } from './sentence-view'
import { confidenceOf, isSensible } from './verb-claims'
import { verbSpan } from './verb-span'

/**
 * What a verb makes of the deed in its infinitive: "*refused* to back X" rejects X, "*threatened* to bomb X" threatens X.
 * `inner` are the claims of the infinitive itself.
 */
export function complementClaims(view: SentenceView, clause: Clause, inner: readonly DraftClaim[]): DraftClaim[] {
  const matrix = clause.link === 'infinitive' ? parentOf(view, clause) : null
  if (!matrix) return []
  const act = lemmasAt(view, matrix.verb.head).flatMap((lemma) => complementActsByWord.get(lemma) ?? [])
  const sources = matrix.verb.passive ? [] : actorsOfAll(view, matrix.subjects)
  const hold = holdOf(view, matrix)
  return inner.flatMap((claim) => {
    const side = (relationKind(claim.type).score ?? 0) < 0 ? 'conflict' : 'cooperation'
    const fitting = act.find(({ when }) => when === undefined || when === side)
    if (!fitting || fitting.type === claim.type) return []
    return sources
      .map((source) => ({
        ...claim,
        type: fitting.type,
        source,
        target: claim.target.chain === source.chain ? claim.source : claim.target,
        reciprocal: false,
        predicate: verbSpan(matrix),
        ...hold,
        rule: 'act-on-infinitive',
        confidence: confidenceOf(source, claim.target),
      }))
      .filter(isSensible)
  })
}
