import type { ClaimCase } from './claim-case'
import { ACTS_STRONG } from './claims/acts-strong'
import { CONFLICT_MEDIUM } from './claims/conflict-medium'
import { CONFLICT_STRONG } from './claims/conflict-strong'
import { CONFLICT_WEAK } from './claims/conflict-weak'
import { COOPERATION_MEDIUM } from './claims/cooperation-medium'
import { COOPERATION_STRONG } from './claims/cooperation-strong'
import { COOPERATION_WEAK } from './claims/cooperation-weak'
import { HELD_MEDIUM } from './claims/held-medium'
import { HELD_MEDIUM_CLAUSES } from './claims/held-medium-clauses'
import { HELD_STRONG } from './claims/held-strong'
import { HELD_WEAK } from './claims/held-weak'
import { LONG_MEDIUM } from './claims/long-medium'
import { NONE_MEDIUM, NONE_STRONG } from './claims/none'
import { PASSAGES_MEDIUM } from './claims/passages-medium'
import { PRESS_BUSINESS } from './claims/press-business'
import { PRESS_CITY } from './claims/press-city'
import { PRESS_LIFE } from './claims/press-life'
import { PRESS_POLITICS } from './claims/press-politics'
import { PRESS_SCIENCE } from './claims/press-science'
import { PRESS_WIRE } from './claims/press-wire'
import { PRESS_WORLD } from './claims/press-world'
import { TIES_MEDIUM } from './claims/ties-medium'
import { TIES_STRONG } from './claims/ties-strong'
import { TIES_WEAK } from './claims/ties-weak'
import { WORDS_MEDIUM } from './claims/words-medium'
import { WORDS_STRONG } from './claims/words-strong'
import { WORDS_WEAK } from './claims/words-weak'
import { TIERS } from './gold-tables'

/** Beside the tiers, `press`: sentences as newspapers print them, in their natural mix, by which the precision of a rule is told. */
export const CLAIM_TIERS = [...TIERS, 'press'] as const

export const CLAIMS: Readonly<Record<(typeof CLAIM_TIERS)[number], readonly ClaimCase[]>> = {
  strong: [
    ...CONFLICT_STRONG,
    ...COOPERATION_STRONG,
    ...WORDS_STRONG,
    ...ACTS_STRONG,
    ...TIES_STRONG,
    ...HELD_STRONG,
    ...NONE_STRONG,
  ],
  medium: [
    ...CONFLICT_MEDIUM,
    ...COOPERATION_MEDIUM,
    ...WORDS_MEDIUM,
    ...TIES_MEDIUM,
    ...HELD_MEDIUM,
    ...HELD_MEDIUM_CLAUSES,
    ...LONG_MEDIUM,
    ...PASSAGES_MEDIUM,
    ...NONE_MEDIUM,
  ],
  weak: [...CONFLICT_WEAK, ...COOPERATION_WEAK, ...WORDS_WEAK, ...TIES_WEAK, ...HELD_WEAK],
  press: [
    ...PRESS_WORLD,
    ...PRESS_CITY,
    ...PRESS_BUSINESS,
    ...PRESS_POLITICS,
    ...PRESS_WIRE,
    ...PRESS_LIFE,
    ...PRESS_SCIENCE,
  ],
}
