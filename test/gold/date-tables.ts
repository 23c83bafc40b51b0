import type { DateCase } from './date-case'
import { DATES_MEDIUM } from './dates/medium'
import { DATES_STRONG } from './dates/strong'
import { DATES_WEAK } from './dates/weak'
import type { Tier } from './gold-tables'

export const DATES: Readonly<Record<Tier, readonly DateCase[]>> = {
  strong: DATES_STRONG,
  medium: DATES_MEDIUM,
  weak: DATES_WEAK,
}
