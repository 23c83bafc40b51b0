import { words } from '../../../language/words'
import { DRILLS, SOLDIERS, TROOPS } from '../object-nouns'
import { verbFrames } from '../verb-group'

/** Troop movements, alerts, drills that show force. */
export const MOBILIZE_FRAMES = verbFrames('mobilize', [
  {
    verbs: `amass assemble base commit concentrate deploy gather mass mobilize move order position pour push redeploy
      station`,
    object: TROOPS,
    target: ['to', 'into', 'in', 'on', 'against', 'around', 'at', 'over', 'toward', 'towards', 'for'],
  },
  { verbs: 'despatch dispatch rush send', object: SOLDIERS, target: ['to', 'into', 'in', 'on', 'against', 'for'] },
  {
    verbs: 'despatch dispatch rush send',
    object: TROOPS,
    target: ['into', 'against', 'around', 'over', 'toward', 'towards'],
  },
  { verbs: 'deploy', target: ['to', 'in', 'against', 'into', 'on'] },
  { verbs: 'mobilize mass', target: ['against', 'on', 'in'] },
  { verbs: 'build', particle: 'up', object: TROOPS, target: ['in', 'on', 'against', 'around'] },
  {
    verbs: 'increase strengthen reinforce boost',
    object: [...TROOPS, 'border', 'defence', 'defense'],
    target: ['in', 'on', 'against', 'with', 'at'],
  },
  {
    verbs: 'begin carry conduct hold launch run stage start',
    object: DRILLS,
    target: ['against', 'around', 'in', 'on', 'over', 'at'],
  },
  { verbs: 'carry', particle: 'out', object: DRILLS, target: ['against', 'around', 'in', 'on', 'over'] },
  { verbs: 'fire launch test', object: ['missile', 'rocket', 'satellite'], target: ['over'] },
  {
    verbs: 'fly scramble sail',
    object: TROOPS,
    target: ['over', 'against', 'around', 'into', 'through', 'toward', 'towards'],
  },
  { verbs: 'sail', target: ['into', 'through', 'toward', 'towards'] },
  { verbs: 'arm', object: ['itself', 'themselves'], target: ['against'] },
  { verbs: 'put place', object: TROOPS, target: ['against', 'in', 'on'] },
  { verbs: 'patrol', target: ['object'] },
  { verbs: 'advance', target: ['on', 'toward', 'towards'] },
  { verbs: 'gear prepare', particle: 'up', target: ['against'] },
  { verbs: 'brace', target: ['against'] },
  {
    verbs: 'put place',
    particle: 'on',
    object: TROOPS,
    target: ['against', 'over', 'in'],
    note: '"put its army on alert against"',
  },
  { verbs: 'call', particle: 'up', object: SOLDIERS, target: ['against', 'for', 'to'] },
  { verbs: 'train recruit', object: words('fighter force hacker militia recruit soldier'), target: ['against'] },
  { verbs: 'arm rearm fortify', object: words('border frontier'), target: ['with', 'against'] },
])
