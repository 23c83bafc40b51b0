import { words } from '../../language/words'

/** Verbs that persons, more than bodies, are the subjects of. */
export const SPEAKING: readonly string[] = words(
  `said says told tells added adds insisted believes thinks tweeted wrote recalled explained explains noted argued
  stressed warned vowed admitted claimed denied replied remarked asked asks`,
)

/** Verbs in the past that the tagger takes for nouns. */
export const TAKEN_FOR_NOUNS: readonly string[] = words(`beat hit cut quit put bid led shot`)

/** Pronouns for a person behind a name. */
export const PERSONAL: readonly string[] = words(`who whose himself herself`)

/** Words before a place where something is. */
export const WHERE: readonly string[] = words(`in near outside throughout across around inside at`)

/** Words before a goal or a starting point. */
export const WHITHER: readonly string[] = words(`to from through towards toward into leaving reached visited via`)

/** Nouns that say before a name, or behind it, what kind of place it is. */
export const PLACE_NOUNS: readonly string[] = words(
  `city town village port province region district capital suburb state neighborhood neighbourhood island river county
  municipality commune prefecture governorate township peninsula mountain lake territory area`,
)

/** Nouns for a body, before its name: "the company X". */
export const BODIES_BEFORE: readonly string[] = words(
  `company firm group organization organisation party agency team club band brand subsidiary airline startup
  chain maker bank union retailer giant movement militia rebel opposition`,
)

/** What bodies have: "X shares", "X supporters". */
export const BODY_OWNED: readonly string[] = words(
  `shares stock employees customers spokesman spokeswoman spokesperson leader leaders members member supporters fans
  players coach manager chairman chief executives executive lawmakers party club team officials founder co-founder
  squad board`,
)

/** What is called after the one who leads it: "the X administration". */
export const LED_BY: readonly string[] = words(
  `administration regime presidency premiership campaign camp family dynasty clan loyalists era cabinet`,
)

/** Words before the name of a thing, a work or a project. */
export const THINGS_CALLED: readonly string[] = words(`called named dubbed titled entitled`)

/** Possessive determiners: before a name they make it a thing. */
export const OWNERS: readonly string[] = words(`his her their its my our your`)

/** What media do. */
export const REPORTING: readonly string[] = words(`reported reports reporting newspaper magazine correspondent`)

/** Nouns before the name of a medium. */
export const NEWSPAPERS: readonly string[] = words(`newspaper daily weekly magazine broadcaster`)

/** Endings of place names in many languages. */
export const PLACE_ENDINGS: readonly string[] = words(
  `ville burg burgh berg stan land abad pur pura grad ford shire polis port mouth stadt dorf nagar wick garh town
  chester hampton bury holm gorod`,
)

/** Endings of family names in many languages. */
export const SURNAME_ENDINGS: readonly string[] = words(
  `ov ova ev eva sky skiy skyy ski ska enko chuk ez sen son ian yan idis poulos akis shvili dze escu eanu ić vic oglu
  zadeh nejad ullah uddin elli etti ini quist ström inho wala kar wicz czyk iak auskas aitis nen iou`,
)

/** Endings of nouns for ideas, activities and who is given to them. */
export const ABSTRACT_ENDINGS: readonly string[] = words(`ism ist ists ology ics isation ization ness ment tion ity`)
