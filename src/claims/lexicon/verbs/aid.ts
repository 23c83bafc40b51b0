import { words } from '../../../language/words'
import { ARMS, MONEY, REFUGE, RELIEF } from '../object-nouns'
import { verbFrames } from '../verb-group'

const GIFTS = [...ARMS, ...RELIEF, ...REFUGE, ...MONEY, 'jet', 'missile', 'rocket', 'protection', 'peacekeeper']

/** Money, arms, relief, rescue, shelter. */
export const AID_FRAMES = verbFrames('aid', [
  {
    verbs: `aid arm assist bankroll bolster equip evacuate feed finance fund harbor help nourish protect rebuild
      rearm resupply rescue resettle save shelter shield subsidize train underwrite vaccinate`,
    target: ['object'],
  },
  { verbs: 'sponsor', target: ['object'] },
  { verbs: 'bail help', particle: 'out', target: ['object'] },
  { verbs: 'prop', particle: 'up', target: ['object'] },
  {
    verbs: 'airlift allocate contribute disburse donate give grant lend loan provide ship supply',
    object: GIFTS,
    target: ['to', 'for', 'object'],
  },
  {
    verbs: 'allot approve authorize channel deliver dispatch distribute earmark extend funnel rush send transfer',
    object: GIFTS,
    target: ['to', 'for', 'object'],
  },
  { verbs: 'hand', particle: 'over', object: GIFTS, target: ['to'] },
  { verbs: 'contribute donate', target: ['to'] },
  { verbs: 'lend loan provide supply', target: ['to', 'object'] },
  { verbs: 'inject pour pump funnel', object: MONEY, target: ['into', 'to'] },
  { verbs: 'pay', object: words('compensation debt reparation salary wage'), target: ['to', 'of', 'object'] },
  { verbs: 'compensate', target: ['object'] },
  { verbs: 'dole give', particle: 'out', object: GIFTS, target: ['to', 'in'] },
  { verbs: 'bring carry fly take truck', object: [...RELIEF, ...REFUGE], target: ['to', 'into', 'for'] },
  { verbs: 'extend open', object: words('assistance credit loan'), target: ['to', 'for'] },
  {
    verbs: 'evacuate rescue save',
    object: words('child civilian family patient person resident survivor wounded'),
    target: ['from', 'in', 'of', 'object'],
  },
  { verbs: 'take', particle: 'in', target: ['object', 'from'], note: '"took in refugees from"' },
  { verbs: 'guard escort', object: words('convoy aid relief shipment'), target: ['to', 'in'] },
  { verbs: 'cancel forgive reschedule restructure', object: ['debt', 'loan'], target: ['of', 'for', 'object'] },
  { verbs: 'write', particle: 'off', object: ['debt', 'loan'], target: ['of', 'for', 'object'] },
  { verbs: 'raise collect', object: MONEY, target: ['for'] },
  { verbs: 'throw', object: ['lifeline'], target: ['to', 'object'] },
  {
    verbs: 'accept borrow gain get obtain receive secure win',
    object: GIFTS,
    target: ['from'],
    reversed: true,
  },
])
