import { words } from '../../../language/words'
import { verbFrames } from '../verb-group'

const ANSWERS = words('answer interview briefing speech statement testimony update')

/** Talk to or about somebody where no event fits. */
const SAY_FRAMES = verbFrames('say', [
  {
    verbs: `address advise answer apprise brief call characterize compare depict describe dub enlighten
      inform lecture liken mention message notify portray remind school tell text update`,
    target: ['object'],
  },
  { verbs: 'speak talk', target: ['about', 'of'] },
  { verbs: 'say', target: ['of', 'to', 'about'] },
  {
    verbs: `allude confess confide confirm explain insist joke lie mention admit point refer reply respond report
      signal write react`,
    target: ['to'],
  },
  { verbs: 'comment remark reflect', target: ['on', 'about'] },
  { verbs: 'joke lie lecture tweet write', target: ['about'] },
  { verbs: 'hint', target: ['at', 'to'] },
  { verbs: 'testify', target: ['about', 'to'] },
  { verbs: 'warn', target: ['of', 'about', 'against'] },
  { verbs: 'hear', target: ['from'], reversed: true },
  { verbs: 'give grant', object: ANSWERS, target: ['to', 'object'] },
  {
    verbs: 'make deliver',
    object: ['speech', 'statement', 'comment', 'address', 'remark'],
    target: ['to', 'about', 'on', 'at'],
  },
  {
    verbs: 'release publish',
    object: words('document email footage list photo picture record recording report tape transcript video'),
    target: ['object', 'about', 'on'],
  },
  { verbs: 'discuss', target: ['object'] },
])

/** What a medium does with the people and countries it covers. */
const REPORT_FRAMES = verbFrames('report', [
  { verbs: 'report', target: ['on', 'about'] },
  { verbs: 'interview profile cover quote cite', target: ['object'] },
  {
    verbs: 'publish run air broadcast carry print',
    object: words('article claim interview report story statement'),
    target: ['about', 'on', 'with', 'by', 'from'],
  },
])

export const SPEECH_FRAMES = [...SAY_FRAMES, ...REPORT_FRAMES]
