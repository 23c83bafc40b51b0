import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { isSensible } from '../is-sensible'
import type { SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'
import { denialOf } from './denial-of'

/** A denial of one's part in a deed rejects the other party of it: "Peru *denied* that it had attacked Chile". */
export const denialClaims = (view: SentenceView, claims: readonly DraftClaim[]): DraftClaim[] =>
  claims.flatMap((claim) => {
    const denial = denialOf(view, claim)
    const other = denial && [claim.source, claim.target].find(({ chain }) => chain !== denial.denier.chain)
    const isParty = [claim.source, claim.target].some(({ chain }) => chain === denial?.denier.chain)
    if (!denial || !other || !isParty) return []
    const rejection: DraftClaim = {
      type: 'reject',
      reciprocal: false,
      source: denial.denier,
      target: other,
      predicate: verbSpan(denial.clause),
      ...holdOf(view, denial.clause),
      rule: 'denies-deed',
    }
    return [rejection].filter(isSensible)
  })
