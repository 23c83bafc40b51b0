import { words } from '../../../language/words'
import { ATTACKS, CAPTIVES, TRUCES } from '../object-nouns'
import { verbFrames } from '../verb-group'

const FORCES = words(`
  adviser advisor army artillery base contingent fighter force inspector missile monitor observer peacekeeper personnel
  serviceman soldier staff tank trainer troop unit warship weapon weaponry citizen`)

/** Withdrawals, ceasefires, releases, resignations. */
export const RETREAT_FRAMES = verbFrames('retreat', [
  { verbs: 'withdraw retreat', target: ['from'] },
  { verbs: 'pull', particle: 'out', target: ['of', 'from'] },
  { verbs: 'pull', particle: 'back', target: ['from'] },
  { verbs: 'pull move', particle: 'away', target: ['from'] },
  { verbs: 'back', particle: 'away', target: ['from'] },
  { verbs: 'step stand', particle: 'down', target: ['from'] },
  { verbs: 'back bow drop get move', particle: 'out', target: ['of', 'from'] },
  {
    verbs: 'bring evacuate move pull redeploy remove withdraw extract repatriate relocate',
    object: FORCES,
    target: ['from'],
  },
  { verbs: 'pull ship move fly drive', particle: 'out', object: FORCES, target: ['of', 'from'] },
  { verbs: 'resign', target: ['from'] },
  { verbs: 'quit exit vacate', target: ['object'] },
  {
    verbs: 'leave',
    object: words('bloc club government job ministry office party post union'),
    target: ['of', 'in', 'object'],
  },
  { verbs: 'secede', target: ['from'] },
  { verbs: 'ship', particle: 'out', target: ['of', 'from'] },
  { verbs: 'disengage demobilize', target: ['from'] },
  {
    verbs: 'begin start complete continue accelerate speed finish',
    object: words('disengagement drawdown evacuation pullback pullout retreat withdrawal'),
    target: ['from', 'of', 'in'],
  },
  {
    verbs: 'admit receive accept',
    object: words('inspection inspector monitor observer peacekeeper mission team'),
    target: ['from', 'of', 'object'],
  },
  { verbs: 'hand give turn', particle: 'over', object: words('arm land territory weapon'), target: ['to'] },
  { verbs: 'return', object: words('arm asset equipment property weapon'), target: ['to', 'from', 'object'] },
  { verbs: 'free release liberate unshackle', target: ['object'], whom: ['person', 'country', 'place'] },
  {
    verbs: 'hand give',
    particle: 'back',
    object: [...CAPTIVES, 'body', 'land', 'territory', 'artefact', 'artifact'],
    target: ['to'],
  },
  { verbs: 'return', object: [...CAPTIVES, 'body', 'land', 'territory', 'island'], target: ['to'] },
  { verbs: 'surrender', target: ['to'] },
  { verbs: 'lay put set', particle: 'down', object: ['arm', 'weapon'], target: ['in', 'to'] },
  { verbs: 'lift ease loosen end', object: ['blockade', 'siege'], target: ['of', 'on', 'against'] },
  {
    verbs: 'cease end freeze halt pause stop suspend',
    object: [...ATTACKS, 'fighting', 'fire', 'hostility', 'occupation', 'shelling', 'violence'],
    target: ['against', 'on', 'with', 'of', 'in', 'between'],
  },
  { verbs: 'call', particle: 'off', object: ATTACKS, target: ['against', 'on', 'in'] },
  { verbs: 'announce call declare observe order proclaim respect', object: TRUCES, target: ['with', 'in', 'between'] },
  {
    verbs: 'dismantle close shut',
    object: ['base', 'checkpoint', 'outpost', 'settlement'],
    target: ['in', 'at', 'of'],
  },
])
