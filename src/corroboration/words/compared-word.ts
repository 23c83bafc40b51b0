/** A word as texts are compared by it. */
export interface ComparedWord {
  /** Without case, diacritics and inflection of spelling; one form for all names of a country and for all synonyms. */
  readonly folded: string
  /** Of `folded`: equal words have equal hashes. */
  readonly hash: number
  /** As the sentence has it, in lower case. */
  readonly plain: string
  readonly isCapitalised: boolean
  /** Whether it is the sentence's first. */
  readonly isFirst: boolean
  /** Whether it stands within quotation marks. */
  readonly isQuoted: boolean
  /** A word of grammar, by which no text is known. */
  readonly isFunction: boolean
}
