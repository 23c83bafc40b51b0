import { CIRCUMSTANCES, type Circumstance } from '../../model'
import type { DraftClaim } from '../draft-claim'
import type { Actor } from '../sentence/sentence-view'

type Ends = Pick<DraftClaim, 'rule' | 'source' | 'target'>

/** Below this a name is more likely of another type, or none. */
const DOUBTFUL = 0.5

/** In tokens, from the one end to the other. */
const FAR = 15

/** All claims of this rule have a description for an end: that is part of its own precision. */
const OF_DESCRIPTIONS = 'title-description'

/** What makes a claim more or less likely to hold than others of its rule, in the order of the table. */
export function circumstancesOf(draft: Ends): Circumstance[] {
  const found = new Set<Circumstance>([...asFound(draft), ...[draft.source, draft.target].flatMap(asEnd)])
  return CIRCUMSTANCES.filter((circumstance) => found.has(circumstance))
}

function asFound({ rule, source, target }: Ends): Circumstance[] {
  const isFound = rule !== OF_DESCRIPTIONS && (isFoundByCoreference(source) || isFoundByCoreference(target))
  const [left, right] = [source.mention.tokens, target.mention.tokens]
  const between = Math.max(left.start - right.end, right.start - left.end)
  return [...(isFound ? (['found'] as const) : []), ...(between >= FAR ? (['far'] as const) : [])]
}

const isFoundByCoreference = ({ mention: { form } }: Actor): boolean => form === 'pronoun' || form === 'description'

const asEnd = ({ mention: { form, confidence }, standing = [] }: Actor): readonly Circumstance[] =>
  form === 'name' && confidence < DOUBTFUL ? [...standing, 'doubtful'] : standing
