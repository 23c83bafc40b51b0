import type { ClaimCase } from './claim-case'
import { CONFLICT_STRONG } from './claims/conflict-strong'
import { COOPERATION_STRONG } from './claims/cooperation-strong'
import { TIES_STRONG } from './claims/ties-strong'
import { WORDS_STRONG } from './claims/words-strong'
import type { Tier } from './gold-tables'

export const CLAIMS: Readonly<Record<Tier, readonly ClaimCase[]>> = {
  strong: [...CONFLICT_STRONG, ...COOPERATION_STRONG, ...WORDS_STRONG, ...TIES_STRONG],
  medium: [],
  weak: [],
}
