import { words } from '../../language/words'

const ROWS: readonly (readonly [preposition: string, verbs: string])[] = [
  [
    'for',
    'appeal apologize argue ask beg call plead press speak thank praise criticize condemn blame commend applaud vote demand',
  ],
  ['on', 'comment elaborate insist reflect report remark speculate agree brief lecture muse joke'],
  [
    'about',
    `ask complain inform talk speak tell write joke lie boast brag warn worry wonder know think hear learn read muse testify report say
      comment lament fret dream remind speculate text tweet`,
  ],
  [
    'of',
    'accuse assure boast brag complain conceive convince despair dream hear inform learn notify remind speak suspect talk tell think warn write say joke',
  ],
  ['against', 'advise argue caution charge testify warn speak write rule'],
  ['to', 'admit agree allude attest confess object point refer respond swear testify react confide'],
  ['in', 'believe'],
  ['over', 'worry fear apologize complain lament'],
  ['with', 'agree charge threaten'],
  ['as', 'describe portray regard characterize view consider denounce hail dismiss know cite praise'],
]

/** Prepositions that open the content of a verb of speech: "warned *of* war", "called *for* calm". By lemma. */
export const SPEECH_PREPOSITIONS: ReadonlyMap<string, readonly string[]> = ROWS.reduce((map, [preposition, verbs]) => {
  for (const verb of words(verbs)) map.set(verb, [...(map.get(verb) ?? []), preposition])
  return map
}, new Map<string, readonly string[]>())
