import { words } from '../../language/words'

/** Tags of the words that a noun phrase is made of. */
export const PHRASE_TAGS: readonly string[] = words(
  `Noun Adjective Determiner Value Possessive Pronoun Gerund PastTense Adverb Verb NumericValue Money Date`,
)
