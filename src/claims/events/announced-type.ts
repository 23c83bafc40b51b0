import { type Clause, type RelationType, relationKind } from '../../model'
import { subjectsOf } from '../actors/subjects-of'
import type { Hold } from '../hold'
import { parentOf } from '../sentence/parent-of'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { speechOf } from '../sentence/speech-of'

const AHEAD = ['will', 'would', 'shall', "'ll"]

/** What one says that one will do is a promise or a threat (PLOVER): "said it *would boycott* the summit" threatens. */
export function announcedType(
  view: SentenceView,
  clause: Clause,
  source: Actor,
  { negated }: Hold,
  type: RelationType,
): RelationType {
  if (negated || !clause.verb.helpers.some((helper) => AHEAD.includes(helper))) return type
  const speech = clause.link === 'complement' ? parentOf(view, clause) : null
  if (!speech || !speechOf(view, speech)) return type
  if (!subjectsOf(view, speech).some(({ chain }) => chain === source.chain)) return type
  const { quadrant, score } = relationKind(type)
  if (quadrant === 'material conflict' || type === 'reject') return 'threaten'
  return score !== null && score > 0 ? 'agree' : type
}
