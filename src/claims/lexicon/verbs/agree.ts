import { words } from '../../../language/words'
import { AGREEMENTS, ARMS, JOINT_WORK, MONEY, PROPOSALS, REFUGE, RELIEF, TRUCES } from '../object-nouns'
import { verbFrames } from '../verb-group'

/** Consent, promises, invitations. A promise *to do* something is the engine's business: see complement-acts.ts. */
export const AGREE_FRAMES = verbFrames('agree', [
  { verbs: 'agree concur', target: ['with', 'to'] },
  { verbs: 'agree broker negotiate reach strike', object: TRUCES, target: ['with', 'between'] },
  {
    verbs: 'achieve agree broker clinch cut find forge hammer make negotiate reach secure strike',
    object: AGREEMENTS,
    target: ['with', 'between'],
  },
  { verbs: 'hammer thrash', particle: 'out', object: AGREEMENTS, target: ['with', 'between'] },
  {
    verbs: 'settle resolve',
    object: words('case claim conflict difference disagreement dispute feud lawsuit row'),
    target: ['with'],
  },
  { verbs: 'patch', particle: 'up', object: words('difference quarrel relation row tie'), target: ['with'] },
  { verbs: 'bury', object: ['hatchet'], target: ['with'] },
  { verbs: 'make', object: ['peace'], target: ['with'] },
  { verbs: 'reconcile', target: ['with'] },
  {
    verbs: 'guarantee offer pledge promise propose vow',
    object: [
      ...RELIEF,
      ...REFUGE,
      ...ARMS,
      ...MONEY,
      ...JOINT_WORK,
      'partnership',
      'protection',
      'talk',
      'truce',
      'support',
      'backing',
    ],
    target: ['to', 'object', 'for'],
  },
  { verbs: 'offer promise propose', target: ['to'] },
  { verbs: 'make', object: words('commitment offer overture pledge promise'), target: ['to'] },
  {
    verbs: 'give',
    object: words('assurance commitment consent guarantee pledge promise word'),
    target: ['to', 'object'],
  },
  { verbs: 'accept', object: [...PROPOSALS, 'surrender'], target: ['object', 'by', 'from', 'of'] },
  { verbs: 'take', particle: 'up', object: ['invitation', 'invite', 'offer'], target: ['from', 'of', 'object'] },
  { verbs: 'extend issue send', object: ['invitation', 'invite'], target: ['to', 'object'] },
  { verbs: 'invite', target: ['object'] },
  { verbs: 'assure promise', target: ['object'] },
  { verbs: 'commit', target: ['to'] },
  {
    verbs: 'accept approve endorse',
    object: words('formula framework plan proposal resolution term'),
    target: ['by', 'from', 'of', 'with', 'object'],
  },
  { verbs: 'agree settle', target: ['on'] },
  { verbs: 'compromise', target: ['with'] },
  { verbs: 'iron', particle: 'out', object: words('difference dispute row'), target: ['with', 'between'] },
  {
    verbs: 'end resolve settle',
    object: words('argument dispute feud quarrel row standoff'),
    target: ['with', 'between'],
  },
  { verbs: 'honor implement ratify', object: ['commitment', 'pledge', 'promise'], target: ['to'] },
])
