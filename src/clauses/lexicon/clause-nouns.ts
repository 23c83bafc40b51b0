import { words } from '../../language/words'

/** Nouns whose "that" says what they are about: "the *claim* that". Behind others it says which: "the *weapons* that". */
export const CLAUSE_NOUNS: ReadonlySet<string> = new Set(
  words(`accusation accusations acknowledgement admission allegation allegations announcement argument assertion assertions
    assessment assumption assurance assurances belief certainty chance charge charges claim claims complaint complaints conclusion
    concern concerns condition confirmation contention conviction danger declaration demand demands denial denials doubt doubts
    evidence expectation expectations extent fact faith fear fears feeling finding guarantee guarantees hint hints hope hopes
    idea impression indication indications insistence judgment likelihood message news notice notion opinion perception pledge
    possibility prediction presumption principle probability proof promise promises proposal prospect prospects realization
    recognition reminder report reports requirement revelation revelations risk rumor rumors rumour rumours sense sign signal signals
    signs speculation statement statements stipulation suggestion suggestions suspicion suspicions testimony theory thought threat threats
    understanding verdict view vow warning warnings way word worries worry`),
)

/** Verbs of speech that name the one addressed before what is said: "*told* reporters that". */
export const ADDRESSES: ReadonlySet<string> = new Set(
  words(`tell tells told telling remind reminds reminded reminding warn warns warned warning inform informs informed informing assure
    assures assured assuring convince convinces convinced persuade persuades persuaded notify notifies notified advise
    advises advised promise promises promised show shows showed alert alerts alerted brief briefed reassure reassures reassured
    teach taught`),
)
