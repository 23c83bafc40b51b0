import { words } from '../../language/words'
import type { PhraseFrame } from './phrase-frame'
import { phraseFrames } from './phrase-group'

/** Idioms whose noun or adjective says what happens: what verb frames, which look at objects and particles, cannot. */
export const PHRASE_FRAMES: readonly PhraseFrame[] = [
  ...phraseFrames('accuse', [
    {
      verb: 'be',
      phrases: words(
        'angry annoyed appalled displeased dissatisfied exasperated frustrated furious impatient irritated livid unhappy upset',
      ),
      target: ['with', 'at', 'about', 'over'],
    },
    {
      verb: 'be',
      phrases: words('alarmed concerned disturbed troubled worried'),
      target: ['about', 'by', 'over', 'at'],
    },
    {
      verb: 'be',
      phrases: words(
        'critical contemptuous disdainful distrustful scornful suspicious wary skeptical sceptical dismissive',
      ),
      target: ['of', 'about', 'toward', 'towards'],
    },
    { verb: 'be', phrases: ['at odds', 'at loggerheads'], target: ['with'] },
    {
      verb: 'come',
      phrases: ['under fire', 'under criticism', 'under attack', 'under scrutiny', 'under pressure'],
      target: ['from'],
      reversed: true,
    },
    { verb: 'take', phrases: ['to task'], target: ['object'] },
    { verb: 'take', phrases: ['to court'], target: ['object'] },
  ]),
  ...phraseFrames('reject', [
    { verb: 'be', phrases: words('hostile opposed averse resistant'), target: ['to', 'toward', 'towards'] },
    { verb: 'be', phrases: ['against'], target: ['object'] },
    {
      verb: 'turn',
      phrases: ['a blind eye', 'a deaf ear', 'its back', 'his back', 'her back', 'their back', 'their backs'],
      target: ['to', 'on'],
    },
    { verb: 'come', phrases: ['out against'], target: ['object'] },
  ]),
  ...phraseFrames('threaten', [
    { verb: 'be', phrases: ['a threat', 'a danger'], target: ['to'] },
    { verb: 'pose', phrases: ['a threat', 'a danger'], target: ['to'] },
  ]),
  ...phraseFrames('support', [
    {
      verb: 'be',
      phrases: words('allied aligned sympathetic loyal devoted faithful friendly'),
      target: ['to', 'with', 'toward', 'towards'],
    },
    { verb: 'be', phrases: words('supportive appreciative fond proud admiring'), target: ['of'] },
    { verb: 'be', phrases: words('grateful thankful'), target: ['to'] },
    { verb: 'be', phrases: ['in favor', 'in favour', 'in support'], target: ['of'] },
    { verb: 'be', phrases: ['full of praise', 'in solidarity'], target: ['for', 'with'] },
    { verb: 'come', phrases: ['out in support', 'out in favor', 'out in favour'], target: ['of'] },
    { verb: 'come', phrases: ['to the defense', 'to the defence'], target: ['of'] },
    {
      verb: 'throw',
      phrases: [
        'its weight behind',
        'his weight behind',
        'her weight behind',
        'their weight behind',
        'its support behind',
        'his support behind',
        'her support behind',
        'their support behind',
      ],
      target: ['object'],
    },
    { verb: 'take', phrases: ['sides'], target: ['with'] },
  ]),
  ...phraseFrames('consult', [
    {
      verb: 'be',
      phrases: [
        'in talks',
        'in contact',
        'in touch',
        'in negotiations',
        'in discussions',
        'in consultation',
        'in consultations',
      ],
      target: ['with'],
    },
    { verb: 'get', phrases: ['in touch'], target: ['with'] },
    { verb: 'enter', phrases: ['into talks', 'into negotiations', 'into dialogue'], target: ['with'] },
    { verb: 'go', phrases: ['on a visit', 'on a trip'], target: ['to'] },
  ]),
  ...phraseFrames('agree', [
    { verb: 'come', phrases: ['to an agreement', 'to an understanding', 'to terms'], target: ['with'] },
    { verb: 'be', phrases: ['in agreement'], target: ['with'] },
  ]),
  ...phraseFrames('cooperate', [
    { verb: 'be', phrases: ['in league', 'in cahoots'], target: ['with'] },
    {
      verb: 'work',
      phrases: ['hand in hand', 'in tandem', 'closely', 'side by side', 'shoulder to shoulder'],
      target: ['with'],
    },
    { verb: 'go', phrases: ['into business'], target: ['with'] },
  ]),
  ...phraseFrames('aid', [
    { verb: 'come', phrases: ['to the aid', 'to the rescue', 'to the assistance', 'to the help'], target: ['of'] },
  ]),
  ...phraseFrames('protest', [
    { verb: 'take', phrases: ['to the streets', 'to the street'], target: ['against'] },
    { verb: 'go', phrases: ['on strike'], target: ['against', 'at'] },
    { verb: 'be', phrases: ['on strike'], target: ['against', 'at'] },
  ]),
  ...phraseFrames('coerce', [
    { verb: 'take', phrases: ['into custody', 'into detention'], target: ['object'] },
    { verb: 'place', phrases: ['under house arrest', 'under arrest', 'under surveillance'], target: ['object'] },
    {
      verb: 'put',
      phrases: ['under house arrest', 'under arrest', 'under surveillance', 'behind bars', 'on trial'],
      target: ['object'],
    },
  ]),
  ...phraseFrames('assault', [
    { verb: 'be', phrases: ['at war', 'in conflict'], target: ['with'] },
    { verb: 'go', phrases: ['to war', 'into battle'], target: ['with', 'against'] },
    { verb: 'come', phrases: ['to blows'], target: ['with'] },
    { verb: 'put', phrases: ['to death'], target: ['object'] },
  ]),
  ...phraseFrames('lead', [{ verb: 'be', phrases: ['in charge', 'at the helm', 'at the head'], target: ['of'] }]),
  ...phraseFrames('member', [{ verb: 'be', phrases: ['affiliated'], target: ['with', 'to'] }]),
  ...phraseFrames('relative', [
    { verb: 'be', phrases: words('married related engaged wed'), target: ['to'] },
    { verb: 'be', phrases: ['divorced', 'descended'], target: ['from'] },
  ]),
  ...phraseFrames('located', [
    { verb: 'be', phrases: words('based headquartered located situated'), target: ['in', 'at', 'on', 'around'] },
    { verb: 'be', phrases: ['part'], target: ['of'] },
  ]),
]
