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
  /** One after the other. */
  readonly sentences: readonly ExplainedSentence[]
}

/** A stretch of the text with its words. */
export interface Words extends Span {
  /** `text.slice(start, end)`. */
  readonly text: string
}

/** A thing that the text names. */
export interface ExplainedChain {
  /** Hash of what it is and where it is first named. */
  readonly id: string
  /** What kind of thing it is. */
  readonly type: EntityType
  /** The fullest name that the text has for it. */
  readonly name: string
  /** The key of what a lexicon knows (`country:FR`), else null. */
  readonly known: string | null
}

/** A sentence and all that was found in it. */
export interface ExplainedSentence extends Words {
  /** Position among the sentences of the text, from 1. */
  readonly number: number
  /** Its words, tagged. */
  readonly tokens: readonly Token[]
  /** What it names, in the order of the text. */
  readonly mentions: readonly ExplainedMention[]
  /** What it was cut into, in the order of the verbs. */
  readonly clauses: readonly ExplainedClause[]
  /** Phrases that name one thing twice. */
  readonly appositions: readonly ExplainedApposition[]
  /** Those whose cue stands in the sentence; their content may run on into others. */
  readonly attributions: readonly ExplainedAttribution[]
  /** The weak links `discuss` and `comention` are among them, though they count as no claims. */
  readonly claims: readonly ExplainedClaim[]
  /** Pairs of what the sentence names that no claim joins, and why. */
  readonly unjoined: readonly UnjoinedPair[]
}

/** Words that name something, or stand for it. */
export interface ExplainedMention extends Words {
  /** Hash of where it stands. */
  readonly id: string
  /** Null for a pronoun or description whose type only what it stands for tells. */
  readonly type: EntityType | null
  /** By which kind of words it names its entity. */
  readonly form: MentionForm
  /** What it stands for: several for "the pair", none where coreference finds nothing. */
  readonly chains: readonly ExplainedChain[]
  /** What the words around it say of the one mentioned. */
  readonly cues: MentionCues
  /** The id of the rule that found it. */
  readonly rule: string
  /** How likely it is to be right, in [0, 1]. */
  readonly confidence: number
}

/** A noun phrase without what hangs on it. */
export interface ExplainedPhrase extends Words {
  /** What hangs on it: "*of France*". */
  readonly complements: readonly ExplainedAttachment[]
}

/** A preposition and what it opens. */
export interface ExplainedAttachment {
  /** The preposition, in lower case. */
  readonly preposition: string
  /** What it opens; several where they are listed. */
  readonly phrases: readonly ExplainedPhrase[]
}

/** The verb of a clause with its helpers. */
export interface ExplainedVerb extends Words {
  /** The verb that carries the meaning. */
  readonly head: string
  /** In which form the clause has it. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  /** Whether the subject is acted on. */
  readonly passive: boolean
  /** Whether the clause says that it is not so. */
  readonly negated: boolean
  /** Helpers as they stand, in lower case: "would", "have". */
  readonly helpers: readonly string[]
}

/** A verb with its subjects, objects and all that hangs on it. */
export interface ExplainedClause extends Words {
  /** Position among the clauses of the sentence, from 1. */
  readonly number: number
  /** What it says. */
  readonly verb: ExplainedVerb
  /** Who acts, or, in the passive voice, who is acted on. */
  readonly subjects: readonly ExplainedPhrase[]
  /** Who or what is acted on. */
  readonly objects: readonly ExplainedPhrase[]
  /** What prepositions join to the verb. */
  readonly attachments: readonly ExplainedAttachment[]
  /** The number of the clause that it hangs on, or null. */
  readonly parent: number | null
  /** How it hangs on its parent; null where it has none. */
  readonly link: ClauseLink | null
  /** The word that opens it ("that", "which"); null where there is none. */
  readonly marker: string | null
}

/** Two phrases beside each other for one thing: "Macron, the French president". */
export interface ExplainedApposition {
  /** The one that says what the other is. */
  readonly phrase: ExplainedPhrase
  /** The other. */
  readonly beside: ExplainedPhrase
}

/** Somebody is said to have said something. */
export interface ExplainedAttribution {
  /** Hash of where it stands. */
  readonly id: string
  /** The id of the attribution whose content it stands in, or null. */
  readonly parent: string | null
  /** Null for a source without a name. */
  readonly speaker: ExplainedChain | null
  /** The words for the source, named or not. */
  readonly source: Words | null
  /** The words that say that something is said; null where only quotation marks or a colon do. */
  readonly cue: Words | null
  /** The words claimed, in reading order. */
  readonly content: readonly Words[]
  /** Whether the content is quoted. */
  readonly direct: boolean
  /** The id of the rule that found it. */
  readonly rule: string
  /** How likely it is to hold, in [0, 1]. */
  readonly confidence: number
}

/** One thing that the sentence says of two. */
export interface ExplainedClaim {
  /** Hash of what it says and where. */
  readonly id: string
  /** What the source does to the target, or is to it. */
  readonly type: RelationType
  /** Whether the target does it to the source as well. */
  readonly reciprocal: boolean
  /** The one who acts. */
  readonly source: ClaimEnd
  /** The one acted on. */
  readonly target: ClaimEnd
  /** The words that carry it, or null. */
  readonly predicate: Words | null
  /** Whether the sentence says that it is not so. */
  readonly negated: boolean
  /** How the sentence holds it. */
  readonly modality: Modality
  /** In whose mouth the sentence puts it; null for the text's own voice and for a source without a name. */
  readonly attributedTo: ExplainedChain | null
  /** The id of the attribution that it is part of, or null. */
  readonly attribution: string | null
  /** Whether the words that carry it stand within quotation marks. */
  readonly quoted: boolean
  /** When it happened, ISO 8601, possibly partial, by the sentence's own time words; null where they do not tell. */
  readonly date: string | null
  /** The id of the rule that found it. */
  readonly rule: string
  /** What makes it more or less likely to hold than others of its rule. */
  readonly circumstances: readonly Circumstance[]
  /** How likely it is to hold, in [0, 1]. */
  readonly confidence: number
}

/** One end of a claim: the words of the mention, and what they stand for. */
export interface ClaimEnd extends Words {
  /** The id of the mention. */
  readonly mention: string
  /** What it stands for. */
  readonly chain: ExplainedChain
}

/**
 * Why a sentence joins a pair by no claim: `silent-verb`, one is the subject and the other an object of a verb that makes no claim;
 * `pronoun`, one is there by a pronoun alone and no rule joins them; `list`, the sentence names too many for a weak link of each pair;
 * `together`, they are only named together.
 */
export type UnjoinedReason = 'silent-verb' | 'pronoun' | 'list' | 'together'

/** Two things that a sentence names and no claim joins. */
export interface UnjoinedPair {
  /** The one named first. */
  readonly left: ExplainedChain
  /** The one named behind it. */
  readonly right: ExplainedChain
  /** Why no claim joins them. */
  readonly reason: UnjoinedReason
  /** The verb that makes no claim; null for the other reasons. */
  readonly verb: Words | null
}
