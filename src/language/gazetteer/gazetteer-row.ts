import type { EntityType, MentionForm } from '../../model'

/** A name that a lexicon knows, and what it names. */
export interface GazetteerRow {
  /** The same for all names of one thing: `country:FR`, `organization:nato`. */
  readonly key: string
  readonly type: EntityType
  /** The thing's usual name. */
  readonly name: string
  readonly form: Extract<MentionForm, 'name' | 'demonym' | 'metonym'>
  /** Often something else (a given name, a common word, two things): needs a cue. */
  readonly ambiguous: boolean
  /** For a capital: the key of the country whose government it may stand for. */
  readonly capitalOf: string | null
  /** The key of the country whose body or outlet it is, or in which the place lies; null where the lexicon names none, and for countries. */
  readonly country: string | null
  /** For a demonym: whether it is a noun for the inhabitants ("Danes") rather than an adjective ("Danish"). */
  readonly isPeople: boolean
  /** For a demonym: the first part of a hyphened pair, as in "Franco-Russian". */
  readonly isPrefix: boolean
  /** The phrase as the lexicon writes it. */
  readonly phrase: string
  /** Written in capitals: "WHO" is, "Who" is not. */
  readonly isAcronym: boolean
}

export const isAcronymPhrase = (phrase: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.&]*$/u.test(phrase)
