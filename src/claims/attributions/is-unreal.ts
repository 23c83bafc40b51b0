import type { Clause } from '../../model'

const UNREAL: readonly string[] = ['would', 'could', 'should', 'might', 'may', 'must', 'can', "'d"]

/** "would say", "could call on": what somebody may say one day, nobody has said. */
export const isUnreal = ({ verb }: Clause): boolean => verb.helpers.some((helper) => UNREAL.includes(helper))
