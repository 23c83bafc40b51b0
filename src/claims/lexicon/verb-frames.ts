import type { VerbFrame } from './frame'
import { ACCUSE_FRAMES } from './verbs/accuse'
import { AGREE_FRAMES } from './verbs/agree'
import { AID_FRAMES } from './verbs/aid'
import { ASSAULT_FRAMES } from './verbs/assault'
import { COERCE_FRAMES } from './verbs/coerce'
import { CONCEDE_FRAMES } from './verbs/concede'
import { CONSULT_FRAMES } from './verbs/consult'
import { COOPERATE_FRAMES } from './verbs/cooperate'
import { MOBILIZE_FRAMES } from './verbs/mobilize'
import { PROTEST_FRAMES } from './verbs/protest'
import { REJECT_FRAMES } from './verbs/reject'
import { REQUEST_FRAMES } from './verbs/request'
import { RETREAT_FRAMES } from './verbs/retreat'
import { SANCTION_FRAMES } from './verbs/sanction'
import { SPEECH_FRAMES } from './verbs/speech'
import { STRUCTURE_FRAMES } from './verbs/structure'
import { SUPPORT_FRAMES } from './verbs/support'
import { THREATEN_FRAMES } from './verbs/threaten'

/** The more a frame asks for, the earlier it is tried: an object noun, then a particle, then a preposition. */
function demands({ object, particle, target }: VerbFrame): number {
  return (object ? 4 : 0) + (particle ? 2 : 0) + (target.includes('object') ? 0 : 1)
}

/**
 * Every way a verb carries a relation, the demanding frames of a verb before its plain ones.
 * The ideas are those of PLOVER's and CAMEO's verb dictionaries, VerbNet's and FrameNet's frames; the rows are our own.
 */
export const VERB_FRAMES: readonly VerbFrame[] = [
  ...ACCUSE_FRAMES,
  ...AGREE_FRAMES,
  ...AID_FRAMES,
  ...ASSAULT_FRAMES,
  ...COERCE_FRAMES,
  ...CONCEDE_FRAMES,
  ...CONSULT_FRAMES,
  ...COOPERATE_FRAMES,
  ...MOBILIZE_FRAMES,
  ...PROTEST_FRAMES,
  ...REJECT_FRAMES,
  ...REQUEST_FRAMES,
  ...RETREAT_FRAMES,
  ...SANCTION_FRAMES,
  ...STRUCTURE_FRAMES,
  ...SUPPORT_FRAMES,
  ...THREATEN_FRAMES,
  ...SPEECH_FRAMES,
].toSorted((a, b) => demands(b) - demands(a))
