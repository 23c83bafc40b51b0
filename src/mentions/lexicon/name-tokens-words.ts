import { words } from '../../language/words'

/** The tagger's tags of function words. */
export const FUNCTION_TAGS: readonly string[] = words(
  `Determiner Preposition Conjunction Pronoun QuestionWord Negative Modal Copula Expression`,
)

/** Words before a month or a day that is a date. */
export const DATING: readonly string[] = words(
  `in by since until till last next this early late mid during every before after through`,
)
