import { words } from '../../../language/words'
import type { EntityType } from '../../../model'
import { ENVOYS, TALKS, VISITS } from '../object-nouns'
import { verbFrames } from '../verb-group'

/** Where one calls on somebody by going there. */
const WHEREVER: readonly EntityType[] = ['country', 'place', 'person']

/** Meetings, calls, visits, mediation. */
export const CONSULT_FRAMES = verbFrames('consult', [
  { verbs: 'meet', target: ['object', 'with'] },
  { verbs: 'meet link sit', particle: 'up', target: ['with'] },
  { verbs: 'sit', particle: 'down', target: ['with'] },
  { verbs: 'catch', particle: 'up', target: ['with'] },
  { verbs: 'reach', particle: 'out', target: ['to'] },
  { verbs: 'visit', target: ['object', 'with'], inPerson: true },
  { verbs: 'tour', target: ['object'], inPerson: true },
  { verbs: 'greet host receive entertain welcome accompany escort fete', target: ['object'] },
  { verbs: 'consult', target: ['with', 'object'] },
  { verbs: 'contact phone telephone ring', target: ['object'] },
  { verbs: 'phone ring call', particle: 'up', target: ['object'] },
  { verbs: 'speak talk', target: ['with', 'to'] },
  {
    verbs: `bargain chat communicate confer converse correspond dine engage huddle hobnob interact liaise lunch meet mingle
      negotiate parley parlay`,
    target: ['with'],
  },
  {
    verbs: `arrange attend begin chair complete conclude conduct continue convene end finish have hold host join lead open
      organize pursue reopen restart resume start`,
    object: TALKS,
    target: ['with', 'between'],
  },
  { verbs: 'discuss debate', target: ['with'] },
  { verbs: 'raise', object: words('case concern issue matter question subject topic'), target: ['with'] },
  { verbs: 'give', object: words('welcome reception audience'), target: ['to', 'object'] },
  {
    verbs: 'exchange',
    object: words('call handshake idea letter message note opinion pleasantry view'),
    target: ['with'],
  },
  { verbs: 'shake clasp', object: ['hand'], target: ['with'] },
  { verbs: 'shake', object: ['hand'], target: ['of', 'object'] },
  { verbs: 'embrace hug', object: words('counterpart leader president'), target: ['object'] },
  { verbs: 'pay make', object: [...VISITS, 'call', 'appearance'], target: ['to', 'on'] },
  {
    verbs: 'begin complete conclude continue end finish start undertake wrap',
    object: VISITS,
    target: ['to', 'in', 'of'],
  },
  { verbs: 'wrap', particle: 'up', object: VISITS, target: ['to', 'in', 'of'] },
  { verbs: 'embark', target: ['to'], inPerson: true },
  { verbs: 'travel fly jet journey go head', target: ['to'], whom: WHEREVER, inPerson: true },
  { verbs: 'arrive land', target: ['in', 'at'], whom: WHEREVER, inPerson: true },
  { verbs: 'dispatch despatch send', object: [...ENVOYS, 'letter', 'message'], target: ['to'] },
  { verbs: 'lead', object: ['delegation', 'mission'], target: ['to'] },
  { verbs: 'mediate arbitrate intercede', target: ['between', 'with', 'in'] },
  { verbs: 'call', particle: 'on', object: words('leader minister premier president'), target: ['of', 'object'] },
  { verbs: 'hold have', object: words('briefing contact exchange interview'), target: ['with'] },
  { verbs: 'stop', particle: 'over', target: ['in'], whom: WHEREVER, inPerson: true },
  { verbs: 'see', object: words('counterpart president'), target: ['object', 'of'] },
  { verbs: 'broker facilitate mediate', object: [...TALKS, 'peace'], target: ['between', 'with'] },
])
