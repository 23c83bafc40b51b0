import { words } from '../../language/words'

const set = (text: string): ReadonlySet<string> => new Set(words(text))

/** Verbs that deny whatever they have for an object, unless it is something that one is granted. */
export const DENYING_VERBS = set('deny refute rebut disclaim')

/** Verbs that deny what somebody says, and refuse what somebody offers or asks for: the noun tells. */
export const DISMISSING_VERBS = set(
  'reject dismiss rebuff repudiate dispute contest ridicule deride decry denounce disavow scoff',
)

/** Of these the particle must follow the verb: "*brushed off* the charge". */
export const DISMISSING_PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['brush', set('off aside away')],
  ['shrug', set('off')],
  ['laugh', set('off')],
  ['wave', set('off away aside')],
  ['hit', set('back')],
  ['push', set('back')],
  ['fire', set('back')],
])

/** What is said against somebody, or told of him, so that it can be denied. Singular. */
export const CHARGE_NOUNS = set(`
  accusation account allegation assertion charge claim complaint contention criticism finding imputation innuendo insinuation notion
  report rumor rumour slur smear speculation story suggestion suspicion talk tale version`)

/** What is granted, so that to deny it is to refuse it. Singular. */
export const GRANTED_NOUNS = set(`
  accreditation admission aid appeal application assistance asylum bail benefit bid care chance citizenship clearance compensation consent
  coverage credit entrance entry education extension food freedom funding hearing help independence justice landing leave licence license loan
  medicine membership motion opportunity parole passage passport pension permission permit petition place promotion protection recognition
  refuge registration release request residency right sanctuary service shelter space status support trial treatment victory visa vote win`)

/** Of these also what somebody asks for, whatever stands behind it: "denied *access* for", "denied a *request* for". */
export const ACCESS_NOUNS = set(
  'access accreditation admission appeal application asylum bail bid entry licence license motion parole permission permit petition request visa',
)

/** What a charge is called by who denies it. */
export const FALSEHOODS = set(`
  absurd absurdity baseless bogus concocted disinformation fabricated fabrication fabrications fairytale fairytales fake false falsehood falsehoods
  fantasy fantasies farce farcical fiction fictional fictitious groundless hoax hogwash hysteria inaccurate incorrect invented invention
  inventions laughable libel libellous lie lies ludicrous malicious misinformation misleading myth myths nonsense nonsensical outrageous
  preposterous propaganda ridiculous rubbish scurrilous slander slanderous smear unfounded unjustified unproven unsubstantiated untrue
  untruth wrong`)

/** What a charge is not, by who denies it: "is not *true*". */
export const TRUTHS = set('true correct accurate right justified founded truthful')

/** Verbs that call something by a word. */
export const CALLING_VERBS = set(
  'call brand characterize condemn consider deem denounce describe dub decry label slam term blast criticize',
)

/** What there is none of, by who denies: "there is no *evidence*". Singular. */
export const PROOFS = set('basis evidence fact foundation ground indication proof substance truth')

/** What somebody has not, or is not, who has no part in a deed. */
export const GUILT_WORDS = set(
  'accountable behind blame complicit culpable fault guilty hand involved involvement implicated link linked part responsibility responsible role wrong wrongdoing nothing',
)

/** Verbs, and adjectives behind "be", of what goes on in somebody's head: not to know is to deny nothing. */
export const STATES_OF_MIND = set(
  'afraid aware believe care certain comment convinced expect feel hear hope know like mind need recall remember see sure surprised think understand want wish worried worry',
)

/** Pronouns that point back at what was said. */
export const POINTING_WORDS = set('it this that them these those such')
