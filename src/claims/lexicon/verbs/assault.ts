import { words } from '../../../language/words'
import { ARMS, ATTACKS, PROJECTILES, TROOPS } from '../object-nouns'
import { verbFrames } from '../verb-group'

/** Force meant to harm people and what is theirs, and seizures of land or power by arms. */
export const ASSAULT_FRAMES = verbFrames('assault', [
  {
    verbs: `abduct abuse ambush annex annihilate assassinate assault attack bayonet behead besiege bludgeon bomb bombard burn
      butcher club conquer crush decapitate decimate demolish destroy devastate electrocute eliminate
      execute exterminate flatten flog gas hijack hurt incinerate injure invade kidnap kill knife lynch maim massacre
      molest murder mutilate nuke obliterate occupy overrun overthrow pillage plunder poison pound ram rape ravage raze
      rocket shell shoot slaughter slay stab starve strafe strangle terrorize topple torch torpedo torture whip wound`,
    target: ['object'],
  },
  { verbs: 'hit strike raid storm down depose punch battle fight combat loot bulldoze', target: ['object'] },
  { verbs: 'gun mow shoot', particle: 'down', target: ['object'] },
  { verbs: 'blow beat shoot', particle: 'up', target: ['object'] },
  { verbs: 'wipe take', particle: 'out', target: ['object'] },
  { verbs: 'shoot fire', target: ['at', 'on', 'upon', 'into'] },
  { verbs: 'set', object: ['fire'], target: ['to'] },
  { verbs: 'open', object: ['fire'], target: ['on', 'upon', 'at'] },
  { verbs: 'fight battle', target: ['against'] },
  { verbs: 'battle clash fight skirmish war grapple', target: ['with'] },
  { verbs: 'clash skirmish war', target: ['against'] },
  {
    verbs: `begin commit complete conduct continue escalate execute expand initiate intensify launch lead make mount order
      perpetrate press resume stage start unleash wage`,
    object: ATTACKS,
    target: ['on', 'against', 'in', 'upon', 'at', 'into', 'with'],
  },
  { verbs: 'carry', particle: 'out', object: ATTACKS, target: ['on', 'against', 'in', 'at', 'upon'] },
  { verbs: 'conduct continue launch lead mount resume start', object: ['operation'], target: ['against'] },
  { verbs: 'conduct fly launch mount run', object: ['mission', 'sortie'], target: ['against'] },
  { verbs: 'declare fight', object: ['jihad', 'war'], target: ['on', 'against', 'upon', 'with'] },
  {
    verbs: 'fire hurl launch lob rain shoot throw',
    object: [...PROJECTILES, 'drone', 'stone', 'gun'],
    target: ['at', 'on', 'into', 'toward', 'towards', 'to', 'against', 'in'],
  },
  { verbs: 'drop dump rain', object: ['bomb', 'explosive', 'missile', 'rocket'], target: ['on', 'over', 'in', 'upon'] },
  { verbs: 'detonate plant explode', object: words('bomb car-bomb device explosive'), target: ['at', 'in', 'against'] },
  {
    verbs: 'exchange trade',
    object: ['blow', 'fire', 'gunfire', 'rocket', 'salvo', 'shot', 'strike'],
    target: ['with'],
  },
  { verbs: 'inflict', object: words('blow casualty damage defeat harm loss'), target: ['on', 'upon'] },
  { verbs: 'use', object: [...ARMS, 'missile', 'napalm', 'sarin'], target: ['against', 'on'] },
  {
    verbs: 'seize capture take',
    object: words('city district province stronghold territory town village'),
    target: ['from', 'of', 'in'],
  },
  { verbs: 'seize', object: ['power'], target: ['from', 'in'] },
  { verbs: 'sink', object: [...TROOPS, 'boat', 'tanker'], target: ['of', 'object'] },
  { verbs: 'march', target: ['into'] },
  {
    verbs: 'set',
    particle: 'ablaze',
    target: ['object'],
  },
  { verbs: 'set', particle: 'alight', target: ['object'] },
  { verbs: 'blow', particle: 'up', target: ['object', 'in', 'of', 'near'] },
  { verbs: 'deal deliver strike', object: words('blow'), target: ['to', 'on', 'against'] },
  { verbs: 'force drive push', particle: 'out', object: words('army force soldier troop'), target: ['of', 'from'] },
  { verbs: 'recapture retake', target: ['object', 'from'] },
  { verbs: 'engage', object: words('army enemy force rebel soldier troop'), target: ['of', 'in', 'object'] },
  { verbs: 'stone mob maul manhandle', target: ['object'] },
  {
    verbs: 'commit perpetrate carry',
    object: words('abuse atrocity cleansing crime massacre rape violation'),
    target: ['against', 'in', 'on'],
  },
  { verbs: 'purge cleanse', target: ['object', 'from'] },
  { verbs: 'repel repulse rout', target: ['object', 'by', 'from'] },
  { verbs: 'take', particle: 'hostage', target: ['object'] },
  { verbs: 'sustain suffer', object: ATTACKS, target: ['by', 'from'], reversed: true },
])
