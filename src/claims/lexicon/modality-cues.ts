import { words } from '../../language/words'
import type { Modality } from '../../model'

/** Words that turn the clause whose subject or object they open into its opposite. */
export const NEGATORS: ReadonlySet<string> = new Set(
  words("barely cannot hardly neither never no nobody none nor not nothing nowhere n't rarely scarcely seldom without"),
)

/** Adverbs before a verb that turn it into its opposite, or nearly so. */
export const NEGATIVE_ADVERBS: ReadonlySet<string> = new Set(words('barely hardly never rarely scarcely seldom'))

/** Phrases that negate the clause they stand in. Lower case. */
export const NEGATIVE_PHRASES: readonly string[] = [
  'anything but',
  'at no point',
  'at no stage',
  'at no time',
  'by no means',
  'in no case',
  'in no way',
  'never once',
  'no longer',
  'not at all',
  'on no account',
  'on no occasion',
  'under no circumstances',
]

/** Phrases with a negator in them that negate nothing. Lower case. */
export const PSEUDO_NEGATIONS: readonly string[] = [
  'cannot but',
  'cannot help',
  'did not hesitate to',
  'does not hesitate to',
  'has not hesitated to',
  'have not hesitated to',
  'had not hesitated to',
  'will not hesitate to',
  'would not hesitate to',
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
  'no time',
  'no wonder',
  'none other than',
  'not alone',
  'not for the first time',
  'not just',
  'not least',
  'not merely',
  'not only',
  'not simply',
  'not so much',
  'not surprisingly',
  'not to mention',
  'not unlike',
  'not without',
  'nothing but',
  'nothing less than',
  'nothing short of',
  'without delay',
  'without doubt',
  'without hesitation',
  'without precedent',
  'without warning',
]

const MODALS_HELD: readonly (readonly [Modality, string])[] = [
  ['future', 'will shall wo gonna'],
  ['hypothetical', 'can could may might must ought should would need'],
]

/** Auxiliaries and how they hold their clause; "wo" is the first half of "won't". */
export const MODALS: ReadonlyMap<string, Modality> = new Map(
  MODALS_HELD.flatMap(([modality, list]) => words(list).map((word): [string, Modality] => [word, modality])),
)

/** Words and phrases that open a condition. */
export const CONDITIONALS: readonly string[] = [
  'as long as',
  'as though',
  'assuming',
  'assuming that',
  'even if',
  'if',
  'in case',
  'in the event',
  'in the event that',
  'lest',
  'on condition that',
  'only if',
  'or else',
  'provided',
  'provided that',
  'providing that',
  'so long as',
  'suppose',
  'supposing',
  'unless',
  'whether',
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

/** Adverbs by which the writer keeps a distance. */
export const DOUBT_ADVERBS: ReadonlySet<string> = new Set(
  words(`apparently arguably conceivably hypothetically likely maybe ostensibly perhaps possibly potentially presumably probably
    seemingly theoretically`),
)

/** Adjectives before a noun that leave open whether it comes or came about: "*possible* talks". */
export const OPEN_ADJECTIVES: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ...words('coming forthcoming future impending planned prospective scheduled upcoming').map(
    (word): [string, Modality] => [word, 'future'],
  ),
  ...words(
    'conceivable contemplated eventual feared hypothetical looming possible potential proposed suggested threatened',
  ).map((word): [string, Modality] => [word, 'hypothetical']),
])

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
  'in the cold war',
  'in the last century',
  'in the middle ages',
]
