import type { Kinship } from './kinship'
import type { Accusation, Denying } from './statement'

/** Whether it is the denier, or one whom the denial names, who is accused, and by somebody whose word the denial may reject. */
export function isAgainst(
  { accused, accuser }: Accusation,
  { denier, doers, accusers }: Denying,
  kin: Kinship,
): boolean {
  if (!doers.some((doer) => kin.isKin(doer, accused))) return false
  if (accuser !== null && kin.isKin(accuser, denier)) return false
  return accusers.length === 0 || accusers.some((one) => accuser !== null && kin.isKin(one, accuser))
}

/** Whether the denier speaks of what others have done. */
export const isForOthers = ({ denier, doers }: Denying, kin: Kinship): boolean =>
  !doers.some((doer) => kin.isKin(doer, denier))
