import { CIRCUMSTANCES, type Circumstance } from '../../model'
import type { DraftClaim } from '../draft-claim'
import type { Actor } from '../sentence/sentence-view'

/** What makes a claim more or less likely to hold than others of its rule, in the order of the table. */
export function circumstancesOf({
  rule,
  source,
  target,
}: Pick<DraftClaim, 'rule' | 'source' | 'target'>): Circumstance[] {
  const ends = [source, target]
  const isFound = rule !== OF_DESCRIPTIONS && ends.some(isFoundByCoreference)
  const standing = new Set<Circumstance>(ends.flatMap((end) => end.standing ?? []))
  return CIRCUMSTANCES.filter((circumstance) => (circumstance === 'found' ? isFound : standing.has(circumstance)))
}

/** All claims of this rule have a description for an end: that is part of its own precision. */
const OF_DESCRIPTIONS = 'title-description'

const isFoundByCoreference = ({ mention: { form } }: Actor): boolean => form === 'pronoun' || form === 'description'
