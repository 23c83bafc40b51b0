import { ARMED_GROUPS } from './armed-groups'
import { CIVIL_BODIES } from './civil-bodies'
import { COMPANIES } from './companies'
import { INTERGOVERNMENTAL_BODIES } from './intergovernmental-bodies'
import type { Organization } from './organization'
import { PARTIES } from './parties'
import { SPORTS_BODIES } from './sports-bodies'
import { STATE_BODIES } from './state-bodies'

export type * from './organization'

/** Well-known bodies of the world. No name is in it twice. */
export const ORGANIZATIONS: readonly Organization[] = [
  ...INTERGOVERNMENTAL_BODIES,
  ...STATE_BODIES,
  ...ARMED_GROUPS,
  ...PARTIES,
  ...CIVIL_BODIES,
  ...COMPANIES,
  ...SPORTS_BODIES,
]
