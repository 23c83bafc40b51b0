import { words } from '../../../language/words'
import {
  ARMS,
  ENVOYS,
  HOLDINGS,
  JOINT_WORK,
  MONEY,
  OFFICIALS,
  PENALTIES,
  RELATIONS,
  RELIEF,
  TALKS,
} from '../object-nouns'
import { verbFrames } from '../verb-group'

const LINKS = [
  ...RELATIONS,
  ...JOINT_WORK,
  // Who stops a treatment may be stopping an ill one.
  ...RELIEF.filter((noun) => noun !== 'treatment'),
  ...MONEY,
  ...ARMS,
  'flight',
  'membership',
  'support',
  'tie',
  'gas',
  'oil',
  'export',
  'import',
]

/** Penalties, expulsions, cut ties, stopped aid, dismissals. */
export const SANCTION_FRAMES = verbFrames('sanction', [
  {
    verbs:
      'sanction penalize punish fine blacklist ostracize isolate embargo expel suspend convict sentence disqualify demote',
    target: ['object'],
  },
  { verbs: 'fire sack', target: ['object'] },
  { verbs: 'dismiss remove strip discipline replace', object: OFFICIALS, target: ['of', 'in', 'object'] },
  { verbs: 'kick throw drum boot', particle: 'out', target: ['object', 'of'] },
  {
    verbs: `adopt announce apply approve authorize broaden clamp declare enact enforce expand extend
      get have implement impose increase introduce keep lay levy maintain place prolong push put raise reimpose reinstate
      renew restore slap strengthen tighten toughen unveil widen`,
    object: PENALTIES,
    target: ['on', 'upon', 'against', 'at', 'over'],
  },
  { verbs: 'ramp step', particle: 'up', object: PENALTIES, target: ['on', 'against'] },
  { verbs: 'hand mete', particle: 'out', object: PENALTIES, target: ['to', 'on'] },
  {
    verbs: 'banish eject evict expel oust',
    object: [...ENVOYS, 'attache', 'officer', 'spy', 'staff'],
    target: ['object', 'of', 'from'],
  },
  { verbs: 'kick throw', particle: 'out', object: [...ENVOYS, 'spy'], target: ['object', 'of', 'from'] },
  { verbs: 'recall withdraw', object: ENVOYS, target: ['from', 'to', 'in'] },
  { verbs: 'call', particle: 'back', object: ENVOYS, target: ['from', 'to', 'in'] },
  { verbs: 'exclude eject oust', target: ['object'] },
  {
    verbs:
      'break curtail cut discontinue downgrade end freeze halt loosen reduce sever slash stop suspend terminate withhold',
    object: LINKS,
    target: ['with', 'to', 'from', 'for', 'of', 'between'],
  },
  { verbs: 'break freeze halt stop suspend terminate', object: TALKS, target: ['with', 'between'] },
  { verbs: 'cut break', particle: 'off', object: [...LINKS, ...TALKS], target: ['with', 'to', 'from', 'for'] },
  { verbs: 'impose introduce take adopt announce prepare', object: ['measure'], target: ['against', 'on'] },
  { verbs: 'cut', particle: 'off', target: ['object'] },
  { verbs: 'freeze', object: HOLDINGS, target: ['object', 'by', 'of'] },
  {
    verbs: 'close shut',
    object: words('airspace border consulate crossing embassy frontier'),
    target: ['in', 'with', 'to', 'for'],
  },
  { verbs: 'part', object: ['way', 'company'], target: ['with'] },
  {
    verbs: 'ban bar block deny halt prohibit refuse',
    object: words('aid export flight import investment loan sale shipment trade traffic travel visa'),
    target: ['to', 'from', 'with', 'for', 'of'],
  },
  { verbs: 'cut scale', particle: 'back', object: LINKS, target: ['to', 'with', 'for'] },
  {
    verbs: 'pull recall withdraw evacuate',
    object: words('ambassador diplomat embassy envoy inspector mission staff'),
    target: ['from', 'in', 'to', 'of'],
  },
  { verbs: 'seal', object: words('border crossing frontier'), target: ['with', 'to', 'from'] },
  {
    verbs: 'revoke strip withdraw',
    object: words('citizenship membership recognition status'),
    target: ['of', 'from', 'for', 'object'],
  },
  { verbs: 'deny', object: words('aid credit financing loan membership recognition'), target: ['to', 'object', 'for'] },
  { verbs: 'break split', target: ['with'] },
  { verbs: 'divest', target: ['from'] },
  {
    verbs: 'withdraw',
    object: ['support', 'backing', 'endorsement', 'recognition', 'aid', 'funding'],
    target: ['from', 'for', 'of'],
  },
  { verbs: 'face incur', object: PENALTIES, target: ['from', 'by'], reversed: true },
])
