/** A term of compromise's, as far as its tagging rules and we ask for it: `pre + text + post` of all terms together is the input. */
export interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly normal: string
  /** Without what hinders looking it up, where that makes a difference. */
  readonly machine?: string
  readonly root?: string
  /** The word that a contraction hides: the "is" of "he's". */
  readonly implicit?: string
  readonly alias?: readonly string[]
  /** The two kinds that it may be of: "Noun|Verb". */
  readonly switch?: string
  readonly tags: ReadonlySet<string>
}

/** One place of a rule's pattern. */
export interface RulePlace {
  readonly start?: boolean
  readonly end?: boolean
  readonly optional?: boolean
  readonly negative?: boolean
  readonly greedy?: boolean
  readonly anything?: boolean
  readonly fuzzy?: boolean
  readonly use?: string
  readonly word?: string
  readonly tag?: string
  readonly switch?: string
  /** Blocks of places, of which one must fit, or with "and" all. */
  readonly choices?: readonly (readonly RulePlace[])[]
  readonly operator?: string
  /** Any of these words. */
  readonly fastOr?: ReadonlySet<string>
}

/** One of compromise's tagging rules: "Where such terms follow one another, add or remove that tag." */
export interface Rule {
  readonly regs: readonly RulePlace[]
  /** Words and tags ("being", "#Copula") of which the clause must have all ... */
  readonly needs: readonly string[]
  /** ... of which it must have `minWant` ... */
  readonly wants: readonly string[]
  readonly minWant: number
  /** ... and none. */
  readonly ifNo?: readonly string[]
  readonly minWords: number
}

/** Rules by each word and tag that they need or want. */
export interface RuleNet {
  readonly hooks: Readonly<Record<string, readonly Rule[]>>
  /** Rules that need nothing. */
  readonly always: readonly Rule[]
}

/** Where a rule holds: the clause, and its terms from start to end (exclusive). */
export type RuleMatch = Rule & { readonly pointer: readonly [clause: number, start: number, end: number] }

/** What of compromise's methods the search for matches is built on. */
export interface RuleMethods {
  readonly one: {
    readonly cacheDoc: (clauses: readonly (readonly Term[])[]) => readonly ReadonlySet<string>[]
    readonly match: (
      clauses: readonly (readonly Term[])[],
      rule: Rule,
    ) => { readonly ptrs: readonly RuleMatch['pointer'][] }
  }
}
