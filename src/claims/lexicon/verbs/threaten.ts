import { words } from '../../../language/words'
import { ARMS, ATTACKS, PENALTIES, PROJECTILES, REVENGE, THREATS } from '../object-nouns'
import { verbFrames } from '../verb-group'

/** Threats, warnings, ultimatums. */
export const THREATEN_FRAMES = verbFrames('threaten', [
  { verbs: 'threaten menace intimidate warn caution', target: ['object'] },
  {
    verbs: 'issue make deliver send give repeat renew reiterate',
    object: THREATS,
    target: ['to', 'against', 'object'],
  },
  { verbs: 'sound', object: ['warning'], target: ['to'] },
  { verbs: 'fire', object: words('warning warning-shot'), target: ['at', 'to'] },
  { verbs: 'serve', object: ['notice', 'ultimatum'], target: ['on', 'to', 'object'] },
  { verbs: 'set', object: ['ultimatum'], target: ['for', 'to'] },
  { verbs: 'draw', object: ['line'], target: ['for', 'with'], note: '"draw a red line for"' },
  {
    verbs: 'pledge promise swear threaten vow',
    object: REVENGE,
    target: ['on', 'against', 'to', 'for', 'with', 'upon'],
  },
  { verbs: 'threaten', object: [...ATTACKS, ...PENALTIES], target: ['on', 'against', 'with', 'in'] },
  { verbs: 'aim brandish point train', object: [...ARMS, ...PROJECTILES], target: ['at', 'on', 'against'] },
  { verbs: 'plan plot prepare hatch', object: [...ATTACKS, 'assassination'], target: ['against', 'on', 'in'] },
  { verbs: 'plot scheme', target: ['against'] },
  { verbs: 'talk', particle: 'tough', target: ['on', 'against'] },
  { verbs: 'raise heighten', object: words('prospect specter spectre threat'), target: ['against', 'with', 'on'] },
  { verbs: 'rattle', object: ['saber', 'sabre'], target: ['at'] },
  { verbs: 'face receive', object: ['threat', 'ultimatum', 'warning'], target: ['from', 'by'], reversed: true },
])
