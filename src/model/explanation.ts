import type { Circumstance, Modality } from './claim'
import type { ClauseLink } from './clause'
import type { MentionCues, MentionForm } from './mention'
import type { EntityType, RelationType } from './ontology'
import type { Token } from './sentence'
import type { Span } from './span'

/**
 * The way from a text to its claims as plain data, with the rules that made each thing: what `pressgraph explain --format json` prints.
 * All offsets are UTF-16 code units into `text`, end exclusive.
 */
export interface Explanation {
  /** The text as it was given. */
  readonly text: string
  /** What the text names: one for all mentions that were taken for one thing. */
  readonly chains: readonly ExplainedChain[]
  readonly sentences: readonly ExplainedSentence[]
}

/** A stretch of the text with its words. */
export interface Words extends Span {
  readonly text: string
}

export interface ExplainedChain {
  readonly id: string
  readonly type: EntityType
  /** The fullest name that the text has for it. */
  readonly name: string
  /** The key of what a lexicon knows (`country:FR`), else null. */
  readonly known: string | null
}

export interface ExplainedSentence extends Words {
  /** Position among the sentences of the text, from 1. */
  readonly number: number
  readonly tokens: readonly Token[]
  readonly mentions: readonly ExplainedMention[]
  readonly clauses: readonly ExplainedClause[]
  readonly appositions: readonly ExplainedApposition[]
  /** Those whose cue stands in the sentence; their content may run on into others. */
  readonly attributions: readonly ExplainedAttribution[]
  /** The weak links `discuss` and `comention` are among them, though they count as no claims. */
  readonly claims: readonly ExplainedClaim[]
  /** Pairs of what the sentence names that no claim joins, and why. */
  readonly unjoined: readonly UnjoinedPair[]
}

export interface ExplainedMention extends Words {
  readonly id: string
  readonly type: EntityType | null
  readonly form: MentionForm
  /** What it stands for: several for "the pair", none where coreference finds nothing. */
  readonly chains: readonly ExplainedChain[]
  readonly cues: MentionCues
  readonly rule: string
  readonly confidence: number
}

/** A noun phrase without what hangs on it. */
export interface ExplainedPhrase extends Words {
  readonly complements: readonly ExplainedAttachment[]
}

export interface ExplainedAttachment {
  readonly preposition: string
  readonly phrases: readonly ExplainedPhrase[]
}

export interface ExplainedVerb extends Words {
  /** The verb that carries the meaning. */
  readonly head: string
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  readonly negated: boolean
  readonly helpers: readonly string[]
}

export interface ExplainedClause extends Words {
  /** Position among the clauses of the sentence, from 1. */
  readonly number: number
  readonly verb: ExplainedVerb
  readonly subjects: readonly ExplainedPhrase[]
  readonly objects: readonly ExplainedPhrase[]
  readonly attachments: readonly ExplainedAttachment[]
  /** The number of the clause that it hangs on, or null. */
  readonly parent: number | null
  readonly link: ClauseLink | null
  readonly marker: string | null
}

export interface ExplainedApposition {
  readonly phrase: ExplainedPhrase
  readonly beside: ExplainedPhrase
}

export interface ExplainedAttribution {
  readonly id: string
  /** The id of the attribution whose content it stands in, or null. */
  readonly parent: string | null
  /** Null for a source without a name. */
  readonly speaker: ExplainedChain | null
  /** The words for the source, named or not. */
  readonly source: Words | null
  readonly cue: Words | null
  readonly content: readonly Words[]
  readonly direct: boolean
  readonly rule: string
  readonly confidence: number
}

export interface ExplainedClaim {
  readonly id: string
  readonly type: RelationType
  readonly reciprocal: boolean
  readonly source: ClaimEnd
  readonly target: ClaimEnd
  /** The words that carry it, or null. */
  readonly predicate: Words | null
  readonly negated: boolean
  readonly modality: Modality
  /** In whose mouth the sentence puts it; null for the text's own voice and for a source without a name. */
  readonly attributedTo: ExplainedChain | null
  /** The id of the attribution that it is part of, or null. */
  readonly attribution: string | null
  readonly quoted: boolean
  readonly date: string | null
  readonly rule: string
  readonly circumstances: readonly Circumstance[]
  readonly confidence: number
}

/** One end of a claim: the words of the mention, and what they stand for. */
export interface ClaimEnd extends Words {
  readonly mention: string
  readonly chain: ExplainedChain
}

/**
 * Why a sentence joins a pair by no claim: `silent-verb`, one is the subject and the other an object of a verb that makes no claim;
 * `pronoun`, one is there by a pronoun alone and no rule joins them; `list`, the sentence names too many for a weak link of each pair;
 * `together`, they are only named together.
 */
export type UnjoinedReason = 'silent-verb' | 'pronoun' | 'list' | 'together'

export interface UnjoinedPair {
  readonly left: ExplainedChain
  readonly right: ExplainedChain
  readonly reason: UnjoinedReason
  /** The verb that makes no claim; null for the other reasons. */
  readonly verb: Words | null
}
