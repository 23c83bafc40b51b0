import { STAKES } from '../object-nouns'
import { verbFrames } from '../verb-group'

const LEAD_FRAMES = verbFrames('lead', [
  {
    verbs: 'administer captain chair coach command control govern head helm lead manage oversee rule run steer',
    target: ['object'],
  },
  { verbs: 'have hold keep maintain retain', object: ['control'], target: ['of', 'over'] },
  { verbs: 'preside rule reign', target: ['over'] },
  { verbs: 'found cofound', target: ['object'] },
  { verbs: 'take', particle: 'over', object: ['leadership', 'presidency', 'command'], target: ['of'] },
  { verbs: 'assume hold take', object: ['command', 'leadership', 'presidency', 'chairmanship'], target: ['of'] },
])

const MEMBER_FRAMES = verbFrames('member', [
  { verbs: 'belong', target: ['to'] },
  { verbs: 'join represent', target: ['object'] },
  { verbs: 'serve', target: ['on', 'with', 'for'] },
  { verbs: 'enlist enroll', target: ['in', 'with'] },
  { verbs: 'work', target: ['for', 'at'] },
  { verbs: 'play report write star', target: ['for'] },
  { verbs: 'sign', target: ['for'] },
  { verbs: 'spy', target: ['for'] },
  { verbs: 'sit', target: ['on'] },
  { verbs: 'study teach', target: ['at'] },
  { verbs: 'graduate', target: ['from'] },
  { verbs: 'have hold', object: ['citizenship', 'membership', 'nationality'], target: ['of', 'in'] },
])

const OWN_FRAMES = verbFrames('own', [
  { verbs: 'own acquire buy possess purchase', target: ['object'] },
  { verbs: 'buy', particle: 'out', target: ['object'] },
  { verbs: 'snap', particle: 'up', target: ['object'] },
  { verbs: 'take', particle: 'over', target: ['object'] },
  { verbs: 'acquire buy control get have hold own purchase take', object: STAKES, target: ['in', 'of'] },
])

const RELATIVE_FRAMES = verbFrames('relative', [
  { verbs: 'marry wed divorce remarry father', target: ['object'] },
  { verbs: 'have', object: ['child', 'daughter', 'son'], target: ['with'] },
])

const LOCATED_FRAMES = verbFrames('located', [
  { verbs: 'lie sit stand', target: ['in', 'on'] },
  { verbs: 'operate', target: ['in', 'from', 'out', 'around', 'near', 'across', 'inside'] },
])

/** Standing ties: who leads, belongs to, owns, is family of, lies in what. */
export const STRUCTURE_FRAMES = [...LEAD_FRAMES, ...MEMBER_FRAMES, ...OWN_FRAMES, ...RELATIVE_FRAMES, ...LOCATED_FRAMES]
