import { words } from '../../language/words'
import type { AttitudeForm, AttitudeVerb } from './attitude-verb'

interface AttitudeGroup {
  readonly verbs: string
  readonly takes: readonly AttitudeForm[]
}

/** After PARC/PolNeAR, which count statements of stance, wish, naming and mention as attributions besides those of speech. */
const GROUPS: readonly AttitudeGroup[] = [
  {
    // for or against something
    verbs: `abhor admire advocate approve assail attack back bash bemoan belittle berate blast castigate challenge champion
      chastise cheer chide condone contest cherish deride despise detest disapprove disfavor dislike disparage distrust downplay
      embrace endorse envy espouse exaggerate excoriate extol extoll fault favor hammer hate heckle herald hype insult
      justify knock lampoon lionize loathe love malign mistrust mock mourn oppose overstate pan pillory prefer protest
      rebuke rebut reprimand resent ridicule rip romanticize rubbish savage scold scorn skewer slate smear
      support tout trash trumpet underestimate understate upbraid vilify trivialize minimize minimise`,
    takes: ['object', 'for', 'of'],
  },
  {
    // giving something a name, a rank or a likeness
    verbs: `brand call cast class classify compare decry depict designate diagnose dub equate frame hail identify label liken name
      nickname paint peg perceive pronounce rate recast stereotype style term`,
    takes: ['object', 'for', 'on'],
  },
  {
    // speaking of something
    verbs: `address allude chronicle comment confront debate demonstrate echo elaborate enumerate expose expound feature
      fulminate gripe grumble harp highlight hint illustrate inquire invoke itemize joke lecture marvel mention muse rail rant
      rave recap refer reference regale rehash ruminate sketch spotlight stipulate sum tease touch trace vent voice weigh
      opine dwell expand expatiate harangue interrogate quiz grill rehearse propound publicize rhapsodize`,
    takes: ['object', 'to', 'about', 'on', 'against', 'at', 'of', 'over'],
  },
  {
    verbs:
      'talk speak testify brag boast complain lie warn argue campaign protest quarrel sing chant write lobby plead',
    takes: ['about', 'of', 'against', 'for', 'over'],
  },
  { verbs: 'point', takes: ['to', 'that'] },
  {
    // wishing and meaning to do something
    verbs: `aim aspire consent crave dare decide decline desire determine elect endeavor hesitate intend itch long mean opt plan
      plot prefer prepare refuse resolve scheme seek strive swear vie volunteer vote vow want weigh wish yearn`,
    takes: ['infinitive', 'object', 'for', 'against', 'on', 'that'],
  },
  { verbs: 'hope wait press clamor agitate', takes: ['for'] },
  {
    // making another do it
    verbs: `admonish advise badger beseech caution challenge coax counsel dare direct discourage dissuade embolden encourage entreat
      exhort goad implore invite lobby nudge persuade pester press pressure prod prompt rally spur`,
    takes: ['object', 'infinitive'],
  },
  {
    verbs: `ban bar forbid mandate outlaw prohibit stipulate`,
    takes: ['object', 'that'],
  },
  {
    // taking something for so
    verbs: `comprehend conceive discern discover doubt envisage envision fathom forget foresee grasp misjudge notice
      perceive ponder recognize rue rule see sense trust visualize`,
    takes: ['that', 'infinitive'],
  },
  {
    verbs:
      'envisage envision fathom foresee ponder contemplate mull notice recognize comprehend discern doubt fear regret understand',
    takes: ['object'],
  },
  { verbs: 'object react respond', takes: ['to', 'that'] },
  { verbs: 'disagree agree concur quibble sympathize sympathise side', takes: ['with', 'on', 'that', 'about'] },
  { verbs: 'apologize apologise atone', takes: ['for'] },
  { verbs: 'insist focus concentrate comment remark reflect harp capitalize seize', takes: ['on'] },
  {
    verbs: 'balk bristle chafe scoff sneer jeer lash rage recoil bridle wince hint',
    takes: ['at', 'over', 'about', 'out'],
  },
]

/** A verb of several groups takes what any of them takes. */
export const ATTITUDE_VERBS: readonly AttitudeVerb[] = GROUPS.flatMap(({ verbs, takes }) =>
  words(verbs).map((verb): AttitudeVerb => ({ verb, takes })),
)
