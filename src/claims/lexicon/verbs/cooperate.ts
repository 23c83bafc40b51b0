import { words } from '../../../language/words'
import { ARMS, CAPTIVES, DRILLS, JOINT_WORK, WARES } from '../object-nouns'
import { verbFrames } from '../verb-group'

const INTELLIGENCE = words('data evidence file information intelligence know-how knowledge')

/** Material cooperation: shared work, trade, intelligence, drills held together, extradition. */
export const COOPERATE_FRAMES = verbFrames('cooperate', [
  { verbs: 'collaborate cooperate coordinate partner team work trade merge train', target: ['with'] },
  { verbs: 'collude conspire connive', target: ['with'] },
  { verbs: 'team', particle: 'up', target: ['with'] },
  { verbs: 'work act fight train', particle: 'together', target: ['with'] },
  { verbs: 'fight serve train work', particle: 'alongside', target: ['object'] },
  { verbs: 'exchange share swap pool', object: INTELLIGENCE, target: ['with'] },
  { verbs: 'pass provide supply hand give transfer', object: INTELLIGENCE, target: ['to', 'object'] },
  { verbs: 'carry', particle: 'out', object: DRILLS, target: ['with'] },
  { verbs: 'begin conduct hold host join launch run stage start', object: DRILLS, target: ['with'] },
  { verbs: 'join combine', object: ['force', 'hand', 'effort'], target: ['with'] },
  { verbs: 'make', object: ['cause'], target: ['with'], note: '"make common cause with"' },
  {
    verbs: 'build develop do establish forge form have launch pursue sign start',
    object: [...JOINT_WORK, 'coalition', 'partnership', 'team'],
    target: ['with', 'between'],
  },
  {
    verbs: 'boost deepen enhance expand improve increase intensify resume strengthen',
    object: [...JOINT_WORK, 'partnership'],
    target: ['with', 'between'],
  },
  {
    verbs: 'buy import order procure purchase',
    object: [...ARMS, ...WARES, 'jet', 'missile'],
    target: ['from', 'object'],
  },
  { verbs: 'sell', target: ['to'] },
  { verbs: 'export', target: ['to'] },
  { verbs: 'import', target: ['from'] },
  { verbs: 'deliver ship supply pump', object: WARES, target: ['to', 'object'] },
  { verbs: 'invest', target: ['in'] },
  { verbs: 'extradite', target: ['to'] },
  { verbs: 'hand turn', particle: 'over', object: CAPTIVES, target: ['to'] },
  { verbs: 'transfer', object: CAPTIVES, target: ['to'] },
  { verbs: 'exchange swap', object: [...CAPTIVES, 'captive', 'body'], target: ['with'] },
])
