import { hasTag } from '../../language'
import { NEWSPAPERS, REPORTING } from '../lexicon/evidence-words'
import { type EvidenceRule, firstOf, nextTo, previousTo } from './name-in-context'

/** What makes a news medium of what might be any body. */
export const OUTLET_RULES: readonly EvidenceRule[] = [
  {
    rule: 'reports',
    weights: { outlet: 3.2, organization: 1.5 },
    holds: (name) => REPORTING.includes(nextTo(name)) && !hasTag(firstOf(name), 'Person'),
  },
  {
    rule: 'newspaper-before',
    weights: { outlet: 5, organization: 2 },
    holds: (name) => NEWSPAPERS.includes(previousTo(name)),
  },
]
