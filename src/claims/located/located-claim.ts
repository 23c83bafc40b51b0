import type { Span } from '../../model'
import { confidenceOf } from '../confidence-of'
import type { DraftClaim } from '../draft-claim'
import type { Hold } from '../hold'
import { isSensible } from '../is-sensible'
import type { Actor } from '../sentence/sentence-view'

const PRESENT: Hold = { negated: false, modality: 'asserted' }

/** Says of each thing that it is in each place, where that makes sense; `factor` is how much less sure that is than what a verb says. */
export const locatedClaims = (
  sources: readonly Actor[],
  targets: readonly Actor[],
  rule: string,
  { predicate = null, hold = PRESENT, factor = 1 }: { predicate?: Span | null; hold?: Hold; factor?: number } = {},
): DraftClaim[] =>
  sources
    .flatMap((source) =>
      targets.map(
        (target): DraftClaim => ({
          type: 'located',
          reciprocal: false,
          source,
          target,
          predicate,
          ...hold,
          rule,
          confidence: Math.round(confidenceOf(source, target) * factor * 100) / 100,
        }),
      ),
    )
    .filter(isSensible)
