import type { Span } from '../../model'
import type { DraftClaim } from '../draft-claim'
import type { Hold } from '../hold'
import { isSensible } from '../is-sensible'
import type { Actor } from '../sentence/sentence-view'

const PRESENT: Hold = { negated: false, modality: 'asserted' }

/** Says of each thing that it is in each place, where that makes sense. */
export const locatedClaims = (
  sources: readonly Actor[],
  targets: readonly Actor[],
  rule: string,
  { predicate = null, hold = PRESENT }: { predicate?: Span | null; hold?: Hold } = {},
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
        }),
      ),
    )
    .filter(isSensible)
