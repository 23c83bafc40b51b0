import { words } from '../../../language/words'
import { ACCUSATIONS, CHARGES_SAID, DEMANDS, PROPOSALS, TALKS, VISITS } from '../object-nouns'
import { verbFrames } from '../verb-group'

/** Refusals, denials, vetoes, cancelled meetings, defiance. */
export const REJECT_FRAMES = verbFrames('reject', [
  {
    verbs: `abandon annul betray block challenge contest contradict counter decline defy deny disavow dismiss disobey disown dispute
      disregard disrespect flout hamper hinder ignore impede nullify obstruct oppose overrule
      rebuff rebut refuse refute reject renounce repudiate resist shun sidestep
      snub spurn stonewall stymie thwart undercut veto`,
    target: ['object'],
  },
  { verbs: 'brush shrug laugh wave fend', particle: 'off', target: ['object'] },
  { verbs: 'brush push cast', particle: 'aside', target: ['object'] },
  { verbs: 'turn vote', particle: 'down', target: ['object'] },
  { verbs: 'shoot strike', particle: 'down', object: PROPOSALS, target: ['object', 'by', 'from', 'of'] },
  {
    verbs: 'throw',
    particle: 'out',
    object: [...ACCUSATIONS, ...PROPOSALS, 'challenge'],
    target: ['object', 'by', 'from', 'against'],
  },
  { verbs: 'rule', particle: 'out', object: [...TALKS, ...PROPOSALS], target: ['object', 'with', 'by', 'from'] },
  { verbs: 'push hit', particle: 'back', target: ['against', 'on'] },
  { verbs: 'stand', particle: 'up', target: ['to'] },
  { verbs: 'walk storm', particle: 'out', target: ['of', 'on'] },
  { verbs: 'walk', particle: 'away', target: ['from'] },
  { verbs: 'break', particle: 'away', target: ['from'] },
  { verbs: 'pull withdraw back', particle: 'out', object: [...TALKS, 'deal', 'agreement'], target: ['with'] },
  { verbs: 'withdraw', object: [...PROPOSALS, 'request'], target: ['from', 'to'] },
  {
    verbs: 'abandon boycott cancel ditch delay postpone reject scrap scupper scuttle shelve skip torpedo',
    object: [...TALKS, ...VISITS, 'invitation', 'reception'],
    target: ['with', 'to', 'by', 'object'],
  },
  {
    verbs: 'call break',
    particle: 'off',
    object: [...VISITS, 'meeting', 'summit', 'lunch', 'dinner', 'engagement'],
    target: ['with', 'to', 'by', 'of'],
  },
  {
    verbs: `contest counter deny dismiss dispute downplay ignore rebuff rebut refute reject repudiate`,
    object: [...CHARGES_SAID, ...DEMANDS, ...PROPOSALS, 'condition', 'ultimatum'],
    target: ['object', 'by', 'from', 'of'],
  },
  { verbs: 'deny', object: words('involvement link role tie wrongdoing'), target: ['to', 'with', 'in'] },
  {
    verbs: 'refuse',
    object: words('cooperation help meeting request support'),
    target: ['to', 'from', 'with', 'object'],
  },
  { verbs: 'distance dissociate disassociate', target: ['from'] },
  { verbs: 'turn', object: ['back'], target: ['on'] },
  { verbs: 'close shut', object: ['door'], target: ['to', 'on'] },
  { verbs: 'object', target: ['to'] },
  { verbs: 'say', particle: 'no', target: ['to'] },
  {
    verbs: 'bar block deny refuse reject veto',
    object: words('bid application candidacy entry membership request resolution'),
    target: ['by', 'from', 'of', 'to', 'object'],
  },
  {
    verbs: 'boycott shun',
    object: words('ceremony conference contact dialogue event forum inauguration meeting summit talk vote'),
    target: ['with', 'of', 'by', 'in', 'object'],
  },
  {
    verbs: 'stall block obstruct',
    object: words('accession aid bid deal entry loan membership negotiation progress talk'),
    target: ['of', 'by', 'to', 'with', 'for', 'object'],
  },
  {
    verbs: 'oppose resist',
    object: words('bid demand mediation plan proposal return'),
    target: ['object', 'by', 'from', 'of', 'with'],
  },
  { verbs: 'disagree differ dissent', target: ['with', 'from'] },
  { verbs: 'vote', target: ['against'] },
  { verbs: 'balk bridle recoil', target: ['at'] },
  { verbs: 'express voice declare reiterate', object: ['opposition', 'objection', 'hostility'], target: ['to'] },
  { verbs: 'renege backtrack', target: ['on'] },
  { verbs: 'breach break tear violate', object: words('agreement ceasefire deal pact treaty truce'), target: ['with'] },
  { verbs: 'tear', particle: 'up', object: words('agreement contract deal pact treaty'), target: ['with'] },
  { verbs: 'take', object: ['issue'], target: ['with'] },
])
