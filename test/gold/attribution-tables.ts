import type { AttributionCase } from './attribution-case'
import { MEDIUM_ATTRIBUTIONS } from './attributions/medium'
import { STRONG_ATTRIBUTIONS } from './attributions/strong'
import { WEAK_ATTRIBUTIONS } from './attributions/weak'
import type { Tier } from './gold-tables'

export const ATTRIBUTIONS: Readonly<Record<Tier, readonly AttributionCase[]>> = {
  strong: STRONG_ATTRIBUTIONS,
  medium: MEDIUM_ATTRIBUTIONS,
  weak: WEAK_ATTRIBUTIONS,
}
