import type { DraftClaim } from '../draft-claim'
import type { SentenceView } from '../sentence/sentence-view'
import { appointments } from './appointments'
import { compoundTies } from './compound-ties'
import { kinByMarriage } from './kin-by-marriage'
import { membershipClaims } from './membership-claims'
import { peopleOfBodies } from './people-of-bodies'
import { roleBeforeName } from './role-before-name'
import { sideWith } from './side-with'
import { unitsInUnits } from './units-in-units'

/** Who belongs to, leads, owns or is kin of whom, in the order in which the rules are heard. */
const RULES: readonly ((view: SentenceView) => DraftClaim[])[] = [
  roleBeforeName,
  appointments,
  kinByMarriage,
  peopleOfBodies,
  membershipClaims,
  unitsInUnits,
  compoundTies,
  sideWith,
]

export const tieClaims = (view: SentenceView): DraftClaim[] => RULES.flatMap((rule) => rule(view))
