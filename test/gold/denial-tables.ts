import type { DenialCase } from './denial-case'
import { DENIALS_MEDIUM } from './denials/medium'
import { DENIALS_STRONG } from './denials/strong'
import { DENIALS_WEAK } from './denials/weak'
import type { Tier } from './gold-tables'

export const DENIALS: Readonly<Record<Tier, readonly DenialCase[]>> = {
  strong: DENIALS_STRONG,
  medium: DENIALS_MEDIUM,
  weak: DENIALS_WEAK,
}
