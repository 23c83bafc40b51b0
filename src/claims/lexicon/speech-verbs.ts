import { words } from '../../language/words'
import type { SpeechVerb } from './speech-verb'

/** Verbs that share all but their lemma. */
type SpeechGroup = Omit<SpeechVerb, 'verb'> & { readonly verbs: string }

const GROUPS: readonly SpeechGroup[] = [
  {
    verbs: `acknowledge add admit affirm allow analyze announce answer argue assert assess attest aver avow boast brag
      caution cite claim clarify comment complain concede conclude confess confide confirm contend convey counter
      declare detail disclose divulge elaborate emphasize enthuse estimate exclaim explain express forecast foretell
      gush hint howl imply indicate insinuate insist interject joke lament lie maintain mention moan mumble murmur muse
      mutter note observe opine outline point posit post predict proclaim pronounce prophesy quip react read reassert
      reassure recall recap recite recount reflect reiterate relate remark remember remind reply report respond
      restate retort reveal roar say scoff shout show shrug sigh signal snap sneer specify speculate stipulate
      stress submit suggest summarize surmise swear testify theorize tweet underline underscore utter
      volunteer whisper wonder write yell venture broadcast`,
    stance: 'neutral',
    takes: ['that', 'quote', 'object'],
  },
  {
    verbs: 'advise assure brief inform notify teach tell text warn',
    stance: 'neutral',
    takes: ['that', 'quote', 'infinitive'],
  },
  {
    verbs: `accept anticipate conceive consider deem expect fear presume realize regret suspect understand view regard`,
    stance: 'neutral',
    takes: ['that', 'object', 'infinitive'],
  },
  {
    verbs: `assume believe bet calculate dream feel figure find gather guess hear hold hope imagine judge know learn reckon
      suppose think wish worry`,
    stance: 'neutral',
    takes: ['that', 'infinitive'],
  },
  {
    verbs: 'describe discuss document lecture portray praise present publish quote record speak talk characterize',
    stance: 'neutral',
    takes: ['quote', 'object'],
  },
  {
    verbs: 'accuse allege blame charge criticize condemn decry denounce deplore lambast slam',
    stance: 'neutral',
    takes: ['that', 'quote', 'object'],
    type: 'accuse',
  },
  {
    verbs: 'deny dispute refute rebut contradict disclaim dismiss reject repudiate',
    stance: 'denies',
    takes: ['that', 'quote', 'object'],
    type: 'reject',
  },
  { verbs: 'doubt question query', stance: 'doubts', takes: ['that', 'quote', 'object'] },
  { verbs: 'threaten', stance: 'neutral', takes: ['that', 'quote', 'infinitive'], type: 'threaten' },
  {
    verbs: 'agree offer pledge promise undertake vow',
    stance: 'neutral',
    takes: ['that', 'quote', 'object', 'infinitive'],
    type: 'agree',
  },
  {
    verbs:
      'appeal ask beg command demand direct enquire exhort implore inquire instruct order plead press propose recommend request urge',
    stance: 'neutral',
    takes: ['that', 'quote', 'infinitive'],
    type: 'request',
  },
  {
    verbs: 'applaud commend congratulate hail laud salute thank welcome',
    stance: 'neutral',
    takes: ['quote', 'object'],
    type: 'support',
  },
  { verbs: 'state', stance: 'neutral', takes: ['that', 'quote'] },
  { verbs: 'require', stance: 'neutral', takes: ['that'], type: 'request' },
  { verbs: 'apologize', stance: 'neutral', takes: ['that', 'quote'], type: 'concede' },
]

/** Cues of attribution; "say" is less than a quarter of those in news (PolNeAR). One row a verb. */
export const SPEECH_VERBS: readonly SpeechVerb[] = GROUPS.flatMap(({ verbs, ...group }) =>
  words(verbs).map((verb) => ({ verb, ...group })),
)
