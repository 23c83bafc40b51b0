import { words } from '../../../language/words'
import { ACCUSATIONS, CENSURES, DEEDS, ENVOYS, INQUIRIES, MISFORTUNES, WORRIES } from '../object-nouns'
import { verbFrames } from '../verb-group'

const DIGS = words('aim barb broadside dig jab jibe potshot sideswipe snipe stab swipe')

/** Blame, criticism, concern, complaints, investigations, lawsuits. */
export const ACCUSE_FRAMES = verbFrames('accuse', [
  {
    verbs: `accuse admonish allege arraign assail bash belittle bemoan berate besmirch blame blast caricature carp castigate censure
      charge chastise chide condemn criticize damn decry defame demonize denigrate denounce deplore deride discredit
      disparage distrust excoriate fault flay hammer impeach implicate impugn incriminate indict insult investigate
      lambast lambaste lament lampoon malign mistrust mock pan parody pillory probe prosecute rap rebuke reprimand
      reproach reprove revile ridicule roast satirize savage scapegoat scold scorn scrutinize skewer slam slander slate smear
      stigmatize sue suspect tarnish taunt trash trounce upbraid vilify`,
    target: ['object'],
  },
  { verbs: 'brand label finger question doubt', target: ['object'] },
  { verbs: 'hit lash', particle: 'out', target: ['at', 'against', 'on'] },
  { verbs: 'speak', particle: 'out', target: ['against'] },
  { verbs: 'call', particle: 'out', target: ['object'] },
  { verbs: 'hit snap fire strike clap', particle: 'back', target: ['at'] },
  { verbs: 'tell dress', particle: 'off', target: ['object'] },
  { verbs: 'tear lay', target: ['into'] },
  { verbs: 'dress', particle: 'down', target: ['object'] },
  { verbs: 'aim fire have hurl launch level lob take throw', object: DIGS, target: ['at', 'against'] },
  { verbs: 'point', object: ['finger'], target: ['at', 'to', 'toward', 'towards'] },
  { verbs: 'jeer rail rage fume sneer scoff snipe bristle', target: ['at', 'against'] },
  { verbs: 'complain grumble moan', target: ['about', 'of', 'against'] },
  { verbs: 'inveigh preach testify thunder', target: ['against'] },
  { verbs: 'argue bicker feud quarrel spar squabble tangle wrangle', target: ['with'] },
  {
    verbs: 'trade exchange swap',
    object: [...ACCUSATIONS, 'barb', 'blame', 'insult', 'jab', 'threat', 'word'],
    target: ['with'],
  },
  {
    verbs: `aim air bring direct file fling hurl launch lay level levy lodge make mount prefer press pursue raise reiterate
      repeat renew submit`,
    object: ACCUSATIONS,
    target: ['against', 'at', 'of', 'about', 'on'],
  },
  {
    verbs: 'begin conduct continue demand expand have launch lead open order oversee reopen start widen',
    object: INQUIRIES,
    target: ['into', 'against', 'of', 'on', 'over'],
  },
  {
    verbs: 'deploy dispatch send',
    object: words('auditor examiner inspector investigator monitor'),
    target: ['to', 'into', 'in'],
  },
  {
    verbs: 'deliver file lodge make register send submit table',
    object: words('complaint demarche objection protest'),
    target: ['with', 'to', 'against', 'over'],
  },
  { verbs: 'audit examine inspect investigate probe scrutinize', target: ['object', 'into'] },
  { verbs: 'look inquire', target: ['into'] },
  { verbs: 'take haul drag', object: words('case complaint dispute'), target: ['against', 'with'] },
  { verbs: 'ask', object: words('court judge tribunal'), target: ['against'] },
  { verbs: 'voice express', object: words('disgust dissatisfaction outrage'), target: ['with', 'at', 'over'] },
  { verbs: 'take', object: ['action', 'proceeding'], target: ['against'] },
  {
    verbs: 'air convey express register reiterate repeat signal sound voice',
    object: [...WORRIES, 'criticism', 'doubt', 'question', 'skepticism', 'scepticism'],
    target: ['about', 'over', 'at', 'toward', 'towards', 'with', 'in'],
  },
  { verbs: 'raise have share', object: [...WORRIES, 'doubt', 'question'], target: ['about', 'over', 'at'] },
  { verbs: 'take', object: ['shot', 'swing'], target: ['at'] },
  { verbs: 'cast', object: ['doubt', 'aspersion'], target: ['on', 'upon'] },
  { verbs: 'heap pour', object: ['abuse', 'blame', 'criticism', 'ridicule', 'scorn'], target: ['on', 'upon'] },
  { verbs: 'cast lay pin place put', object: ['blame', 'responsibility'], target: ['on', 'upon', 'at', 'with'] },
  { verbs: 'blame', object: MISFORTUNES, target: ['on', 'upon'] },
  { verbs: 'hold', particle: 'accountable', target: ['object'] },
  { verbs: 'hold', particle: 'responsible', target: ['object'] },
  { verbs: 'hold', particle: 'liable', target: ['object'] },
  { verbs: 'summon', object: [...ENVOYS, 'diplomat'], target: ['object', 'from', 'of'] },
  {
    verbs: 'attack assault',
    object: [...DEEDS, 'character', 'credibility', 'handling', 'program', 'record', 'remark'],
    target: ['object', 'by', 'of'],
  },
  { verbs: 'doubt question', object: [...DEEDS, 'integrity', 'motive', 'sincerity'], target: ['object', 'by', 'of'] },
  { verbs: 'question', object: words('detainee suspect witness'), target: ['from', 'object'] },
  {
    verbs: 'attract draw earn endure face get meet prompt provoke receive spark trigger win',
    object: [...CENSURES, 'investigation', 'probe'],
    target: ['from', 'by'],
    reversed: true,
  },
])
