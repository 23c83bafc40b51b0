import { words } from '../../language/words'
import type { Modality } from '../../model'
import type { ComplementVerb } from './complement-verb'

/** Words that turn the clause they stand in into its opposite. */
export const NEGATORS: ReadonlySet<string> = new Set(
  words("barely cannot hardly neither never no nobody none nor not nothing nowhere n't rarely scarcely seldom without"),
)

/** Phrases that negate what follows them. Lower case. */
export const NEGATIVE_PHRASES: readonly string[] = [
  'anything but',
  'by no means',
  'far from',
  'in no way',
  'instead of',
  'no longer',
  'not at all',
  'on no account',
  'rather than',
  'short of',
  'stopped short of',
  'under no circumstances',
  'unable to',
  'yet to',
]

/** Phrases with a negator in them that negate nothing. Lower case. */
export const PSEUDO_NEGATIONS: readonly string[] = [
  'cannot but',
  'cannot help',
  'did not hesitate to',
  'does not hesitate to',
  'has not hesitated to',
  'make no mistake',
  'never before',
  'never mind',
  'no doubt',
  'no fewer than',
  'no later than',
  'no less',
  'no matter',
  'no more than',
  'no other than',
  'no secret',
  'no sooner',
  'no stranger to',
  'no surprise',
  'no wonder',
  'none other than',
  'not alone',
  'not for the first time',
  'not just',
  'not least',
  'not merely',
  'not only',
  'not simply',
  'not surprisingly',
  'not to mention',
  'not unlike',
  'nothing but',
  'nothing short of',
  'without delay',
  'without doubt',
  'without hesitation',
  'without precedent',
  'without warning',
]

/** Verbs that say the deed in their complement did not happen: "*failed* to reach a deal", "*avoided* naming Russia". */
export const NEGATIVE_VERBS: ReadonlySet<string> = new Set(
  words(`abstain avoid cease decline deny desist disclaim eschew fail forbear forget forgo neglect omit prevent quit refrain
    refuse resist stop discontinue renounce`),
)

const MODALS_HELD: readonly (readonly [Modality, string])[] = [
  ['future', 'will shall wo gonna'],
  ['hypothetical', 'can could may might must ought should would need'],
]

/** Auxiliaries and how they hold their clause; "wo" is the first half of "won't". */
export const MODALS: ReadonlyMap<string, Modality> = new Map(
  MODALS_HELD.flatMap(([modality, list]) => words(list).map((word): [string, Modality] => [word, modality])),
)

const FUTURE_VERBS = `aim anticipate commit expect intend plan pledge prepare promise resolve schedule swear undertake vow slate
  arrange decide`

const WISHED_VERBS = `appeal ask attempt beg call challenge compel consider contemplate debate demand desire
  discuss encourage entreat envisage exhort fear hope imagine implore instruct invite lobby mull need offer order persuade ponder
  press pressure propose push recommend request require seek suggest summon support threaten try urge want weigh wish
  advise advocate authorize back dare direct endeavor explore favor prefer prohibit
  promote strive tell tempt vote wonder command forbid`

/** Verbs whose complement is not, or not yet, a fact. "Agree", "begin", "continue", "manage" are left out: theirs is. */
export const HYPOTHETICAL_VERBS: readonly ComplementVerb[] = [
  ...words(FUTURE_VERBS).map((verb): ComplementVerb => ({ verb, holds: 'future' })),
  ...words(WISHED_VERBS).map((verb): ComplementVerb => ({ verb, holds: 'hypothetical' })),
]

/** Words and phrases that open a condition; "should" and "were" only where they stand before their subject. */
export const CONDITIONALS: readonly string[] = [
  'as long as',
  'as though',
  'assuming',
  'even if',
  'if',
  'in case',
  'in the event',
  'lest',
  'on condition',
  'only if',
  'otherwise',
  'provided',
  'provided that',
  'providing',
  'should',
  'so long as',
  'suppose',
  'supposing',
  'unless',
  'were',
  'whether',
]

/** Predicates that put their infinitive into the future, without the copula: "(is) *due to* visit". */
export const FUTURE_PREDICATES: readonly string[] = [
  'about to',
  'bound to',
  'certain to',
  'determined to',
  'due to',
  'expected to',
  'going to',
  'likely to',
  'meant to',
  'on course to',
  'on the brink of',
  'on the verge of',
  'on track to',
  'planning to',
  'poised to',
  'prepared to',
  'preparing to',
  'ready to',
  'scheduled to',
  'set to',
  'slated to',
  'supposed to',
  'sure to',
  'willing to',
]

/** Times that lie ahead: "Putin visits Paris *next week*". */
export const FUTURE_TIMES: readonly string[] = [
  'in the coming days',
  'in the coming months',
  'in the coming weeks',
  'in the coming years',
  'in the future',
  'in the near future',
  'later this month',
  'later this week',
  'later this year',
  'next month',
  'next spring',
  'next summer',
  'next autumn',
  'next week',
  'next winter',
  'next year',
  'soon',
  'the day after tomorrow',
  'tomorrow',
  'upcoming',
]

/** Predicates and nouns that leave their infinitive open: "*reluctant to* stop", "the *need to* sanction". */
export const HYPOTHETICAL_PREDICATES: readonly string[] = [
  'able to',
  'afraid to',
  'allowed to',
  'anxious to',
  'eager to',
  'free to',
  'have to',
  'hesitant to',
  'keen to',
  'loath to',
  'need to',
  'open to',
  'possible to',
  'reluctant to',
  'unlikely to',
  'unwilling to',
]

/** Adverbs and adjectives by which the writer keeps a distance. */
export const DOUBT_ADVERBS: ReadonlySet<string> = new Set(
  words(`alleged allegedly apparently arguably conceivably doubtful hypothetically likely maybe ostensibly perhaps possibly potentially
    presumably probably purported purportedly reportedly rumored rumoured seemingly supposed supposedly theoretically
    unconfirmed`),
)

/** Phrases that set a clause in a time long past. */
export const HISTORICAL_PHRASES: readonly string[] = [
  'a century ago',
  'centuries ago',
  'decades ago',
  'during the cold war',
  'during the second world war',
  'during the first world war',
  'during the soviet era',
  'during world war i',
  'during world war ii',
  'in ancient times',
  'in colonial times',
  'in soviet times',
  'in the last century',
  'in the middle ages',
  'years ago',
]
