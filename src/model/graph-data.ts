import type { Circumstance, Modality } from './claim'
import type { Judgement } from './entity'
import type { MentionForm } from './mention'
import type { EntityType, RelationType } from './ontology'
import type { Span } from './span'

/**
 * A built graph as plain data: what the graph folder stores, the dump prints and every question is asked of.
 * Field names follow the dump. Offsets are UTF-16 code units into the document's text; a pair is [start, end), end exclusive.
 */
export interface GraphData {
  readonly documents: readonly DocumentRecord[]
  readonly entities: readonly EntityRecord[]
  readonly mentions: readonly MentionRecord[]
  readonly attributions: readonly AttributionRecord[]
  readonly relations: readonly RelationRecord[]
  readonly judgements: readonly Judgement[]
  /** Where and how each entity is drawn, in the order of `entities`. */
  readonly nodes: readonly NodeRecord[]
}

export type Pair = readonly [start: number, end: number]

export interface DocumentRecord {
  readonly id: string
  readonly path: string
  readonly url: string | null
  readonly title: string | null
  /** Entity id of the publishing outlet. */
  readonly outlet: string | null
  /** Entity id of the news agency that the article credits with its text. */
  readonly agency: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly language: string
  readonly copyOf: string | null
  /** The paragraphs that are the article's own prose. */
  readonly body: readonly Span[]
  readonly text: string
}

export interface EntityRecord {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly countryCode: string | null
  readonly mentions: number
  readonly documents: number
  /** Topics only: how much the articles are about it, in [0, 1]; 1 is the main topic of every article. */
  readonly salience?: number
}

export interface MentionRecord {
  readonly entity: string
  readonly document: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly form: MentionForm
  readonly rule: string
  readonly confidence: number
}

export interface AttributionRecord {
  readonly id: string
  readonly parent: string | null
  readonly document: string
  /** Entity id; null for a source without a name. */
  readonly source: string | null
  readonly sourceMention: Pair | null
  readonly cue: Pair | null
  readonly content: readonly Pair[]
  readonly direct: boolean
  readonly start: number
  readonly end: number
}

export interface RelationRecord {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: RelationType
  /** Stored once, ends ordered by id. */
  readonly reciprocal: boolean
  /** Pieces of evidence, copies counted once. */
  readonly weight: number
  /** Independent sources. */
  readonly sources: number
  /** First and last date of publication of the evidence, copies left out unless there is nothing else; null without a dated article. */
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  /** Ids of the relations of type `reject` by which it is denied, sorted. */
  readonly deniedBy: readonly string[]
  /** Ids of the relations that this one denies, sorted: the reverse of `deniedBy`. */
  readonly denies: readonly string[]
  /** Every sentence that denies it, also where that rejects nobody by name; in order of time. */
  readonly denials: readonly DenialRecord[]
  readonly evidence: readonly EvidenceRecord[]
}

export interface EvidenceRecord {
  readonly document: string
  /** The sentence. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Always the mention of the relation's source, also where the relation is reciprocal. */
  readonly sourceMention: Pair
  readonly targetMention: Pair
  /** Null for relations without a cue (appositions, comention). */
  readonly predicate: Pair | null
  readonly negated: boolean
  readonly modality: Modality
  readonly attributedTo: string | null
  /** Id of the attribution it is part of, also when its source has no name. */
  readonly attribution: string | null
  readonly quoted: boolean
  /** When it happened, ISO 8601, possibly partial, by the sentence's own time words; without such, the date of the article. */
  readonly date: string | null
  /** Which of the two tells the date; null where neither does. */
  readonly dateFrom: 'sentence' | 'article' | null
  /** Id of the document that the sentence was copied from. */
  readonly copyOf: string | null
  /** Entity id of the outlet whose report the sentence passes on ("according to Reuters", "told the BBC"); null for the article's own. */
  readonly relayedFrom: string | null
  readonly rule: string
  readonly circumstances: readonly Circumstance[]
  readonly confidence: number
}

/** Somebody denies what a piece of evidence says. It takes nothing back: both stand. */
export interface DenialRecord {
  /** Entity id of who denies it. */
  readonly by: string
  /** The sentence that denies. */
  readonly document: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** The words that deny. */
  readonly cue: Pair
  /** Id of the relation `reject` that the sentence gives too; null where it gives none. */
  readonly relation: string | null
  /** Id of the document that the denying sentence was copied from. */
  readonly copyOf: string | null
  /** The sentence denied: that of a piece of this relation's evidence. */
  readonly of: DeniedPlace
}

/** Where a sentence stands that is denied. */
export interface DeniedPlace {
  readonly document: string
  readonly start: number
  readonly end: number
}

export interface NodeRecord {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly size: number
  /** `#rrggbb`. */
  readonly color: string
  readonly community: number
}
