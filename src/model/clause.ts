import type { Span } from './span'

/** A noun phrase without what hangs on it. All positions are indexes into the sentence's tokens, ends exclusive. */
export interface NounPhrase extends Span {
  /** The noun that the others modify: the last one. */
  readonly head: number
  /** Prepositional phrases that may belong to it, in the order of the text. */
  readonly complements: readonly Attachment[]
}

/** "with the French leader", "between Paris and Moscow". */
export interface Attachment {
  /** Lower case. */
  readonly preposition: string
  readonly at: number
  /** Several where "and" or commas join them. */
  readonly phrases: readonly NounPhrase[]
}

/** A verb with its helpers: "has not been able to", "will meet", "was accused". */
export interface VerbGroup extends Span {
  /** The verb that carries the meaning. */
  readonly head: number
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  readonly negated: boolean
  /** Helpers as they stand, in lower case: "would", "have". */
  readonly helpers: readonly string[]
}

/**
 * How a clause hangs on another.
 * - `complement`: what is said or thought ("said that", "said Macron met"), also behind a noun ("the claim that"): then it
 *   hangs on the clause of that noun and begins right behind it.
 * - `relative`: "the deal that Minsk signed", "the deal Minsk signed" (no marker). The noun is among its subjects or objects.
 * - `participle`: an -ing form or a participle with the one who does or suffers it as its subject: "sanctions imposed by",
 *   ", drawing protests", "accused Iran of hacking" (marker "of", subject Iran), "is accused of hacking" (the accused). The
 *   object of a verb ("denied bombing it") has no marker and begins where the verb of its parent ends.
 * - `infinitive`: "urged Iran to leave" (subject Iran); also without "to": "let Iran leave".
 * - `adverbial`: "if", "when", "because"; "Were Lima to leave" and "Had it left" get the marker "if".
 * - `coordinate`: beside the main clause; also speech set apart from what is said: ", officials say,".
 */
export type ClauseLink = 'complement' | 'relative' | 'infinitive' | 'participle' | 'adverbial' | 'coordinate'

/** Who does what to whom, as far as word order and small words tell. */
export interface Clause {
  readonly verb: VerbGroup
  readonly subjects: readonly NounPhrase[]
  readonly objects: readonly NounPhrase[]
  readonly attachments: readonly Attachment[]
  /** Position of the clause it hangs on in the sentence's list, or null. */
  readonly parent: number | null
  readonly link: ClauseLink | null
  /** The small word that opens it: "that", "if", "which", a preposition before a gerund; "such as" and the like are one. */
  readonly marker: string | null
  /** From its first to its last token. */
  readonly span: Span
}

/** A noun phrase set beside another to say what it is: "Putin, *the Russian president*,". */
export interface Apposition {
  readonly phrase: NounPhrase
  readonly beside: NounPhrase
}

/** A sentence's clauses in the order of their verbs, with every noun phrase. */
export interface Parse {
  readonly sentenceId: string
  readonly clauses: readonly Clause[]
  readonly phrases: readonly NounPhrase[]
  readonly appositions: readonly Apposition[]
}
