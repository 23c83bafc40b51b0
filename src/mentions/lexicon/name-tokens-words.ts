import { words } from '../../language/words'

/** The tagger's tags of function words. */
export const FUNCTION_TAGS: readonly string[] = words(
  `Determiner Preposition Conjunction Pronoun QuestionWord Negative Modal Copula Expression`,
)
