import { words } from '../../../language/words'
import { ARMS, BACKING, DEMANDS, MONEY, RELIEF } from '../object-nouns'
import { verbFrames } from '../verb-group'

/** Requests, demands, orders, appeals. What is asked for is the engine's business: it is hypothetical. */
export const REQUEST_FRAMES = verbFrames('request', [
  {
    verbs: `ask beg beseech counsel direct dun encourage entreat exhort implore importune instruct lobby
      nudge order petition press pressure pressurize prod push request solicit subpoena summon urge`,
    target: ['object'],
  },
  { verbs: 'ask beg demand request require', target: ['from', 'of', 'object'] },
  { verbs: 'call', target: ['on', 'upon'] },
  { verbs: 'call', target: ['for'] },
  { verbs: 'appeal plead', target: ['to', 'with'] },
  { verbs: 'prevail', target: ['on', 'upon'] },
  { verbs: 'apply turn', target: ['to'] },
  { verbs: 'lean', target: ['on'] },
  { verbs: 'issue launch make put renew repeat send submit', object: DEMANDS, target: ['to', 'on', 'with', 'of'] },
  { verbs: 'address direct present', object: [...DEMANDS, 'letter'], target: ['to'] },
  {
    verbs: 'apply exert heap increase intensify keep maintain mount pile put raise ramp',
    object: ['pressure'],
    target: ['on', 'upon'],
  },
  { verbs: 'ramp step', particle: 'up', object: ['pressure'], target: ['on', 'upon'] },
  {
    verbs: 'ask demand request seek solicit want',
    object: [
      ...RELIEF,
      ...MONEY,
      ...ARMS,
      ...BACKING,
      'apology',
      'answer',
      'assurance',
      'clarification',
      'compensation',
      'concession',
      'explanation',
      'extradition',
      'guarantee',
      'permission',
      'protection',
      'reparation',
      'return',
    ],
    target: ['from', 'of'],
  },
  { verbs: 'set give', object: ['deadline'], target: ['for', 'to', 'object'] },
  { verbs: 'send submit', object: words('application claim petition request'), target: ['to'] },
  { verbs: 'dare', target: ['object'] },
  { verbs: 'pressure press push lobby', target: ['object', 'on'] },
  { verbs: 'issue send', object: words('appeal instruction order reminder subpoena'), target: ['to', 'for'] },
  {
    verbs: 'seek',
    object: words(
      'assurance audience clarification consent custody explanation extradition guarantee mediation meeting permission talk truce',
    ),
    target: ['from', 'of', 'with'],
  },
  {
    verbs: 'demand request',
    object: words('ceasefire change end halt meeting negotiation rise release talk truce withdrawal'),
    target: ['from', 'of', 'with', 'by'],
  },
  { verbs: 'hand deliver', object: words('list note petition request ultimatum'), target: ['to', 'object'] },
])
