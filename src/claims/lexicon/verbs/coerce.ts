import { words } from '../../../language/words'
import { ACCESS, CURBS, PAPERS, PREMISES } from '../object-nouns'
import { verbFrames } from '../verb-group'

/** Arrests, bans, seizures, censorship, hacking, meddling: force short of attack. */
export const COERCE_FRAMES = verbFrames('coerce', [
  {
    verbs: `apprehend arrest ban bar blackmail blockade bully capture censor coerce commandeer compel confine confiscate
      constrain cordon curb curtail deface deport deprive detain disarm dispossess dissolve displace encircle enslave
      exile expropriate extort force gag handcuff harass hack hound impound imprison incarcerate infiltrate inhibit
      intercept intern jail mistreat muzzle nationalize oppress outlaw persecute prohibit proscribe quarantine ransack repress
      restrain restrict sabotage seize silence stifle subdue subjugate suppress surveil vandalize wiretap`,
    target: ['object'],
  },
  { verbs: 'hack', target: ['into', 'object'] },
  {
    verbs: 'breach penetrate',
    object: words('account computer database network server system website'),
    target: ['of', 'at', 'object'],
  },
  { verbs: 'leak', object: words('correspondence document e-mail email'), target: ['object', 'by', 'from', 'of'] },
  { verbs: 'spy eavesdrop snoop', target: ['on', 'upon'] },
  { verbs: 'crack clamp bear', particle: 'down', target: ['on', 'upon'] },
  { verbs: 'close shut', particle: 'down', target: ['object'] },
  { verbs: 'lock', particle: 'up', target: ['object'] },
  { verbs: 'round', particle: 'up', target: ['object'] },
  { verbs: 'cordon', particle: 'off', target: ['object'] },
  { verbs: 'turn send', particle: 'away', target: ['object'] },
  { verbs: 'take', particle: 'captive', target: ['object'] },
  { verbs: 'hold', particle: 'captive', target: ['object'] },
  { verbs: 'hold', particle: 'hostage', target: ['object'] },
  { verbs: 'meddle interfere intervene', target: ['in', 'with'] },
  { verbs: 'rig hijack', object: ['election', 'referendum', 'vote'], target: ['in', 'of', 'object'] },
  {
    verbs: 'influence sway disrupt undermine',
    object: ['campaign', 'election', 'referendum', 'vote'],
    target: ['in', 'of', 'object'],
  },
  { verbs: 'prevent', target: ['object', 'by', 'of'] },
  {
    verbs: 'break disperse thwart foil',
    object: words('crowd demonstration gathering march plot protest rally sit-in strike'),
    target: ['by', 'of', 'in', 'object'],
  },
  {
    verbs: 'break',
    particle: 'up',
    object: words('crowd demonstration gathering march meeting protest rally sit-in strike'),
    target: ['by', 'of', 'in', 'object'],
  },
  {
    verbs: 'confiscate seize impound',
    object: words('arm asset document explosive passport property vessel weapon'),
    target: ['from', 'of', 'in', 'object'],
  },
  { verbs: 'drive force', particle: 'out', target: ['object', 'of', 'from'] },
  { verbs: 'evict expropriate', target: ['object', 'from'] },
  {
    verbs: 'tap bug wiretap monitor intercept',
    object: words('call communication conversation phone telephone'),
    target: ['of', 'by', 'between'],
  },
  { verbs: 'seal close', particle: 'off', target: ['object'] },
  {
    verbs: 'tear pull',
    particle: 'down',
    object: words('building home house mosque statue'),
    target: ['of', 'in', 'at'],
  },
  { verbs: 'hold detain keep', object: words('captive detainee hostage prisoner'), target: ['from', 'of'] },
  { verbs: 'confine', target: ['to'] },
  { verbs: 'deny refuse', object: ACCESS, target: ['to', 'for', 'object'] },
  {
    verbs: 'annul cancel pull revoke rescind strip suspend withdraw',
    object: PAPERS,
    target: ['of', 'from', 'for', 'to', 'object'],
  },
  {
    verbs: `announce declare decree enact enforce extend implement impose introduce keep maintain place put reimpose renew slap
      tighten toughen`,
    object: CURBS,
    target: ['on', 'upon', 'against', 'in', 'over'],
  },
  {
    verbs: 'block',
    object: words('access account app broadcast channel convoy delivery entry internet service shipment site website'),
    target: ['to', 'of', 'from', 'in', 'object'],
  },
  { verbs: 'raid search storm ransack', object: PREMISES, target: ['of', 'in', 'at', 'object'] },
  {
    verbs: 'fire use',
    object: ['cannon', 'canister', 'gas', 'spray', 'water'],
    target: ['at', 'on', 'against', 'into'],
  },
  { verbs: 'declare impose', object: ['law'], target: ['in', 'on'], note: '"impose martial law in"' },
  { verbs: 'strip', target: ['object'] },
  { verbs: 'use', object: ['force'], target: ['against', 'on'] },
  { verbs: 'disperse', target: ['object'] },
  {
    verbs: 'circulate peddle plant publish spread sow',
    object: words('disinformation falsehood lie misinformation propaganda smear'),
    target: ['about', 'against', 'in'],
  },
  { verbs: 'place put', particle: 'under', target: ['object'], note: '"put X under house arrest"' },
])
